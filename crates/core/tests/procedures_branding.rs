//! Branding and billing settings as single calls: brands that come to be on the way, logos that are looked at first, settings
//! that are only written when they change; with other writers in between and answers lost.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create};
use serde_json::json;
use tenantry::models::Tenant;
use tenantry::{Client, ErrorKind};

/// A lab with a partner in it.
fn lab() -> (Lab, Client, Tenant) {
    let lab = Lab::new();
    let client = lab.client();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    (lab, client, partner)
}

/// The smallest picture there is, with a note in it that makes it its own.
fn picture(note: &str) -> Vec<u8> {
    let part = |name: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length, name, data, &[0; 4]].concat()
    };
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        part(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
        part(b"tEXt", note.as_bytes()),
        part(b"IEND", &[]),
    ]
    .concat()
}

#[test]
fn a_buy_url_is_set_on_a_brand_that_comes_to_be_on_the_way() {
    let (lab, client, partner) = lab();
    let url = "https://www.example.com/store";
    let brand = client
        .branding()
        .set_buy_url(&partner.id, url)
        .wait()
        .unwrap();
    assert_eq!(brand.upsell_url.as_ref().map(String::as_str), Some(url));
    assert_eq!(client.tenants().get(&partner.id).wait().unwrap().version, 3);

    client
        .branding()
        .set_buy_url(&partner.id, url)
        .wait()
        .unwrap();
    assert_eq!(lab.told("branding.enable 201"), 1);
    assert_eq!(lab.told("branding.update 200"), 1);

    let brand = client
        .branding()
        .set_buy_url(&partner.id, "")
        .wait()
        .unwrap();
    assert_eq!(brand.upsell_url.as_ref().map(String::len), Some(0));
}

#[test]
fn what_is_no_web_address_and_who_has_no_brand_are_told_before_anything_is_written() {
    let (lab, client, partner) = lab();
    let before = lab.requests().len();
    for url in [
        "www.example.com",
        "https://",
        "https://a b.example.com",
        "ftp://example.com",
    ] {
        let error = client.branding().set_buy_url(&partner.id, url).wait();
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{url}");
        assert!(error.message().starts_with("url:"));
    }
    assert_eq!(lab.requests().len(), before);

    let customer = create(&client, &partner.id, "customer", "Customer, Inc");
    let error = client.branding().set_buy_url(&customer.id, "").wait();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.message().contains("customer"), "{}", error.message());
}

#[test]
fn a_brand_is_changed_on_what_another_writer_left() {
    let (_lab, client, partner) = lab();
    let (other, id) = (client.clone(), partner.id.clone());
    let mut raced = false;
    let brand = client
        .branding()
        .modify(&partner.id, move |options, update| {
            if !raced {
                raced = true;
                // Another writer, between our read and our write.
                other
                    .branding()
                    .set_buy_url(&id, "https://other.example.com")
                    .wait()
                    .unwrap();
            }
            let url = options.upsell_url.as_ref().cloned().unwrap_or_default();
            update.company_name = format!("sells at {url}").into();
        })
        .wait()
        .unwrap();
    let name = brand.company_name.as_ref().map(String::as_str);
    assert_eq!(name, Some("sells at https://other.example.com"));
    assert_eq!(
        brand.upsell_url.as_ref().map(String::as_str),
        Some("https://other.example.com")
    );
}

#[test]
fn a_brand_whose_enabling_lost_its_answer_is_found_and_not_made_twice() {
    let (lab, client, partner) = lab();
    lab.fault(json!({"operation": "branding.enable", "kind": "reset_after"}));
    lab.fault(json!({"operation": "branding.update", "kind": "reset_after"}));
    let brand = client
        .branding()
        .set_buy_url(&partner.id, "https://www.example.com")
        .wait()
        .unwrap();
    assert!(brand.upsell_url.as_ref().is_some());
    assert_eq!(client.tenants().get(&partner.id).wait().unwrap().version, 3);
}

#[test]
fn a_change_on_top_of_what_is_there_is_not_made_twice_when_its_answer_is_lost() {
    let (lab, client, partner) = lab();
    client
        .branding()
        .set_buy_url(&partner.id, "")
        .wait()
        .unwrap();
    lab.fault(json!({"operation": "branding.update", "kind": "reset_after"}));
    let change = client.branding().modify(&partner.id, |options, update| {
        let name = options.company_name.as_ref().cloned().unwrap_or_default();
        update.company_name = format!("{name}!").into();
    });
    let error = change.wait().unwrap_err();
    assert!(!error.outcome_known());
    let brand = client.branding().get(&partner.id).wait().unwrap();
    let name = brand.company_name.as_ref().map(String::as_str);
    assert!(name.unwrap().ends_with('!') && !name.unwrap().ends_with("!!"));
}

#[test]
fn a_change_that_fails_ends_it_and_writes_nothing() {
    let (lab, client, partner) = lab();
    let refusal = tenantry::Client::builder("not a url").build().unwrap_err();
    let error = client
        .branding()
        .try_modify(&partner.id, move |_, _| Err(refusal.clone()))
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(lab.told("branding.update 200"), 0);
}

#[test]
fn a_logo_is_sent_once() {
    let (lab, client, partner) = lab();
    let ours = picture("ours");
    let branding = client.branding();
    let tenant = branding.set_logo(&partner.id, ours.clone()).wait().unwrap();
    assert_eq!(tenant.version, 3);
    assert_eq!(branding.logo(&partner.id).wait().unwrap(), ours);
    let again = branding.set_logo(&partner.id, ours.clone()).wait().unwrap();
    assert_eq!(again.version, 3);

    lab.fault(json!({"operation": "branding.upload_logo", "kind": "reset_after"}));
    let tenant = branding
        .set_logo(&partner.id, picture("new"))
        .wait()
        .unwrap();
    assert_eq!(tenant.version, 4, "the lost answer was found out");
    assert_eq!(branding.logo(&partner.id).wait().unwrap(), picture("new"));
}

#[test]
fn a_logo_comes_from_a_file_that_is_looked_at_first() {
    let (lab, client, partner) = lab();
    let folder = std::env::temp_dir().join(format!("tenantry-logo-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let branding = client.branding();
    let whole = picture("from a file");
    let before = lab.requests().len();
    for (path, word) in [
        (file("text.png", b"no picture"), "PNG"),
        (file("half.png", &whole[..whole.len() - 3]), "breaks off"),
        (format!("{}/none.png", folder.display()), "cannot be read"),
    ] {
        let error = branding.set_logo_from_file(&partner.id, path).wait();
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().starts_with("path:"));
        assert!(error.message().contains(word), "{}", error.message());
    }
    assert_eq!(lab.requests().len(), before);
    let path = file("whole.png", &whole);
    branding
        .set_logo_from_file(&partner.id, path)
        .wait()
        .unwrap();
    assert_eq!(branding.logo(&partner.id).wait().unwrap(), whole);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn billing_settings_are_written_only_when_they_change() {
    let (lab, client, partner) = lab();
    let pricing = client.pricing();
    let settings = pricing.billing_settings(&partner.id).wait().unwrap();
    assert_eq!(settings.licensing_mode.as_deref(), Some("per_gb"));
    assert_eq!(settings.tier_level, Some(-1));
    assert!(settings.contract_type.is_some() && settings.account_number.is_some());

    for _ in 0..2 {
        pricing
            .set_licensing_mode(&partner.id, "per_device")
            .wait()
            .unwrap();
        pricing.set_tier_level(&partner.id, 4).wait().unwrap();
    }
    assert_eq!(lab.told("applications.update_setting 200"), 2);
    let settings = pricing.billing_settings(&partner.id).wait().unwrap();
    assert_eq!(settings.licensing_mode.as_deref(), Some("per_device"));
    assert_eq!(settings.tier_level, Some(4));
}

#[test]
fn modes_and_levels_are_looked_at_before_anything_is_sent() {
    let (lab, client, partner) = lab();
    let before = lab.requests().len();
    let pricing = client.pricing();
    let error = pricing.set_licensing_mode(&partner.id, "per_user").wait();
    assert!(error.unwrap_err().message().starts_with("mode:"));
    for level in [-3, 8] {
        let error = pricing.set_tier_level(&partner.id, level).wait();
        assert!(error.unwrap_err().message().starts_with("level:"));
    }
    assert_eq!(lab.requests().len(), before);

    let customer = create(&client, &partner.id, "customer", "Customer, Inc");
    let error = pricing.set_tier_level(&customer.id, 1).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service, "the service's rule");
}

#[test]
fn a_setting_whose_answer_is_lost_is_looked_for() {
    let (lab, client, partner) = lab();
    lab.fault(json!({"operation": "applications.update_setting", "kind": "reset_after"}));
    let set = client.pricing().set_tier_level(&partner.id, 2).wait();
    let value = set.unwrap().own.into_option().unwrap().value;
    assert_eq!(value, Some(json!(2)));

    lab.fault(json!({"operation": "applications.update_setting", "status": 500}));
    let error = client.pricing().set_tier_level(&partner.id, 3).wait();
    let error = error.unwrap_err();
    assert!(!error.outcome_known());
    client
        .pricing()
        .set_tier_level(&partner.id, 3)
        .wait()
        .unwrap();
}

#[test]
fn a_price_list_is_read() {
    let (lab, client, partner) = lab();
    let list = client.pricing().price_list(&partner.id).wait().unwrap();
    assert_eq!(list.currency.as_deref(), Some("USD"));
    assert!(!list.pricing.is_empty());
    assert!(list.pricing[0].price > 0.0 && !list.pricing[0].sku.is_empty());

    let nothing = json!({"name": "pricing_info", "own": null, "effective": null});
    lab.fault(json!({"operation": "applications.get_setting", "status": 200, "body": nothing}));
    let error = client.pricing().price_list(&partner.id).wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::NotFound);
}
