//! What there is to sell, as data: behaviour.md 5.2 and offering-items.md, and for the editions newer than that list our own
//! reading, by the prefixes of behaviour.md 4.3.
//!
//! Names are listed without their prefix, which is what their usages are called.

use uuid::Uuid;

use super::{BACKUP, FILES_CLOUD, HCI, NOTARY, PHYSICAL_DATA_SHIPPING, PLATFORM};

/// A service as it is written down here.
pub(super) struct Service {
    pub(super) id: Uuid,
    pub(super) kind: &'static str,
    pub(super) name: &'static str,
    pub(super) api_base_url: &'static str,
    pub(super) usages: &'static str,
}

/// Items of one service and edition whose names begin alike.
pub(super) struct Shelf {
    pub(super) service: Uuid,
    pub(super) edition: Option<&'static str>,
    pub(super) prefix: &'static str,
    /// Things that are counted.
    pub(super) count: &'static str,
    /// What is there or is not.
    pub(super) feature: &'static str,
    /// Storage.
    pub(super) bytes: &'static str,
    /// Time.
    pub(super) seconds: &'static str,
}

/// A shelf with nothing on it.
const EMPTY: Shelf = Shelf {
    service: BACKUP,
    edition: None,
    prefix: "",
    count: "",
    feature: "",
    bytes: "",
    seconds: "",
};

/// behaviour.md 5.2; the contract's example has the notary.
pub(super) const SERVICES: [Service; 6] = [
    Service {
        id: BACKUP,
        kind: "backup",
        name: "Protection",
        api_base_url: "/bc/",
        usages: "workstations servers vms mobiles virtualhosts win_server_essentials mailboxes storage \
            workstation_storage server_storage vm_storage mobile_storage virtualhost_storage \
            win_server_essentials_storage mailbox_storage mailbox_instance_size websites website_storage dr_storage \
            public_ips compute_points assigned_compute_points child_storages total_storage local_storage \
            universal_devices universal_devices_storage dr_cloud_servers onedrive_storage google_drive_storage \
            google_mail_storage gsuite_seats group_mailbox_storage group_site_storage site_collection_storage \
            google_team_drive_storage cloud_to_cloud_backup dr_internet_access dr_child_storages web_hosting_servers \
            web_hosting_server_storage o365_mailboxes o365_onedrive o365_sharepoint_sites google_mail google_drive \
            google_team_drive search_index_storage",
    },
    Service {
        id: PHYSICAL_DATA_SHIPPING,
        kind: "physical_data_shipping",
        name: "Physical Data Shipping",
        api_base_url: "/pds/",
        usages: "drives_shipped_to_cloud drives_shipped_from_cloud",
    },
    Service {
        id: FILES_CLOUD,
        kind: "files_cloud",
        name: "File Sync & Share",
        api_base_url: "/fc/",
        usages: "fc_seats fc_storage fc_child_storages fc_total_storage",
    },
    Service {
        id: NOTARY,
        kind: "notary",
        name: "Notary",
        api_base_url: "/notary/console",
        usages: "esignatures esignatures_api notarizations notarizations_api notarizations_total notary_storage",
    },
    Service {
        id: HCI,
        kind: "hci",
        name: "Cyber Infrastructure",
        api_base_url: "/hci/",
        usages: "hci_iscsi_storage hci_s3_storage hci_nfs_storage hci_cifs_storage hci_vm_storage \
            hci_vm_provisioned_cpu hci_vm_provisioned_ram hci_storage hci_total_iscsi_storage hci_total_s3_storage \
            hci_total_nfs_storage hci_total_cifs_storage hci_total_vm_storage hci_total_vm_provisioned_cpu \
            hci_total_vm_provisioned_ram hci_total_storage",
    },
    Service {
        id: PLATFORM,
        kind: "platform",
        name: "Management Portal",
        api_base_url: "/mc/",
        usages: "",
    },
];

/// What the editions of 2020 beside the standard one share.
const SEATS: &str = "universal_devices workstations servers win_server_essentials virtualhosts vms mobiles o365_seats \
    o365_sharepoint_sites o365_teams hosted_exchange gsuite_seats web_hosting_servers websites \
    vpn_concurrent_connections";
/// The same, with disaster recovery.
const SEATS_AND_RECOVERY: &str = "universal_devices workstations servers win_server_essentials virtualhosts vms mobiles \
    o365_seats o365_sharepoint_sites o365_teams hosted_exchange gsuite_seats web_hosting_servers websites public_ips \
    dr_cloud_servers vpn_concurrent_connections";
const FEATURES: &str =
    "o365_mailboxes o365_onedrive google_mail google_drive google_team_drive child_storages";
const FEATURES_AND_RECOVERY: &str = "o365_mailboxes o365_onedrive google_mail google_drive google_team_drive \
    child_storages dr_child_storages dr_internet_access";
const PER_GIGABYTE: &str = "workstations servers vms web_hosting_servers mobiles o365_seats o365_sharepoint_sites \
    o365_teams hosted_exchange gsuite_seats websites";
const PER_WORKLOAD: &str = "workstations servers vms web_hosting_servers mobiles o365_seats o365_sharepoint_sites \
    o365_teams hosted_exchange gsuite_seats websites public_ips dr_cloud_servers";

/// Everything there is, in the order in which it is listed.
pub(super) const SHELVES: [Shelf; 19] = [
    Shelf {
        edition: Some("standard"),
        count: "universal_devices workstations servers win_server_essentials virtualhosts vms mobiles mailboxes \
            o365_sharepoint_sites o365_teams hosted_exchange gsuite_seats web_hosting_servers websites public_ips \
            dr_cloud_servers vpn_concurrent_connections",
        feature: FEATURES_AND_RECOVERY,
        bytes: "storage dr_storage",
        seconds: "compute_points",
        ..EMPTY
    },
    Shelf {
        edition: Some("advanced"),
        prefix: "adv_",
        count: SEATS,
        feature: FEATURES,
        bytes: "storage",
        ..EMPTY
    },
    Shelf {
        edition: Some("disaster_recovery"),
        prefix: "dre_",
        count: SEATS_AND_RECOVERY,
        feature: FEATURES_AND_RECOVERY,
        bytes: "storage dr_storage",
        seconds: "compute_points",
        ..EMPTY
    },
    Shelf {
        edition: Some("cyber_protect_std"),
        prefix: "p_",
        count: SEATS,
        feature: FEATURES,
        bytes: "storage",
        ..EMPTY
    },
    Shelf {
        edition: Some("cyber_protect_adv"),
        prefix: "p_adv_",
        count: SEATS,
        feature: FEATURES,
        bytes: "storage",
        ..EMPTY
    },
    Shelf {
        edition: Some("cyber_protect_dre"),
        prefix: "p_dre_",
        count: SEATS_AND_RECOVERY,
        feature: FEATURES_AND_RECOVERY,
        bytes: "storage dr_storage",
        seconds: "compute_points",
        ..EMPTY
    },
    // One edition with four prefixes (behaviour.md 4.3).
    Shelf {
        edition: Some("per_workload"),
        prefix: "pw_p_ess_",
        count: "workstations servers vms",
        ..EMPTY
    },
    Shelf {
        edition: Some("per_workload"),
        prefix: "pw_p_",
        count: "workstations servers vms hosted_exchange web_hosting_servers",
        ..EMPTY
    },
    Shelf {
        edition: Some("per_workload"),
        prefix: "pw_p_adv_",
        count: "workstations servers vms web_hosting_servers",
        ..EMPTY
    },
    Shelf {
        edition: Some("per_workload"),
        prefix: "pw_",
        count: PER_WORKLOAD,
        feature: FEATURES_AND_RECOVERY,
        bytes: "storage dr_storage",
        seconds: "compute_points",
        ..EMPTY
    },
    Shelf {
        edition: Some("per_gigabyte"),
        prefix: "pg_",
        count: PER_GIGABYTE,
        feature: FEATURES,
        bytes: "storage",
        ..EMPTY
    },
    // Our reading: what the editions of 2020 of the same manner had, disaster recovery included.
    Shelf {
        edition: Some("pck_per_gigabyte"),
        prefix: "pg_base_",
        count: PER_WORKLOAD,
        feature: FEATURES_AND_RECOVERY,
        bytes: "storage dr_storage",
        seconds: "compute_points",
        ..EMPTY
    },
    Shelf {
        edition: Some("pck_per_workload"),
        prefix: "pw_base_",
        count: PER_WORKLOAD,
        feature: FEATURES_AND_RECOVERY,
        bytes: "storage dr_storage",
        seconds: "compute_points",
        ..EMPTY
    },
    Shelf {
        bytes: "local_storage",
        ..EMPTY
    },
    // The names that had no edition in 2020 are today's legacy edition (behaviour.md 4.3).
    Shelf {
        service: FILES_CLOUD,
        edition: Some("fss_legacy"),
        count: "fc_seats",
        feature: "fc_child_storages",
        bytes: "fc_storage",
        ..EMPTY
    },
    Shelf {
        service: FILES_CLOUD,
        edition: Some("fss_per_gigabyte"),
        prefix: "pg_base_",
        count: "fc_seats",
        feature: "fc_child_storages",
        bytes: "fc_storage",
        ..EMPTY
    },
    Shelf {
        service: FILES_CLOUD,
        edition: Some("fss_per_user"),
        prefix: "pu_base_",
        count: "fc_seats",
        feature: "fc_child_storages",
        bytes: "fc_storage",
        ..EMPTY
    },
    Shelf {
        service: PHYSICAL_DATA_SHIPPING,
        count: "drives_shipped_to_cloud drives_shipped_from_cloud",
        ..EMPTY
    },
    Shelf {
        service: NOTARY,
        count: "notarizations esignatures",
        bytes: "notary_storage",
        ..EMPTY
    },
];
