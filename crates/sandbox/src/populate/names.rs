//! The words a world is made of. All letters are ASCII, so that logins can be made of them.

pub(super) const FIRST: [&str; 48] = [
    "Aisha", "Akira", "Alice", "Amara", "Anna", "Arjun", "Astrid", "Ben", "Carla", "Chen", "Clara",
    "Daniel", "David", "Diego", "Elena", "Emil", "Emma", "Farid", "Fatima", "George", "Grace",
    "Hana", "Hugo", "Ines", "Ivan", "James", "Jana", "John", "Jonas", "Julia", "Kofi", "Laura",
    "Leila", "Liam", "Lucia", "Marek", "Maria", "Mei", "Nadia", "Noah", "Olga", "Omar", "Paul",
    "Priya", "Rosa", "Samuel", "Sofia", "Tomas",
];

pub(super) const FAMILIES: [&str; 56] = [
    "Abbas", "Almeida", "Andersen", "Bauer", "Becker", "Berg", "Bianchi", "Brown", "Castro",
    "Cohen", "Costa", "Dubois", "Eriksen", "Evans", "Fischer", "Garcia", "Gupta", "Haddad",
    "Hansen", "Hoffman", "Ito", "Ivanov", "Jansen", "Johnson", "Kaya", "Khan", "Kim", "Klein",
    "Kowalski", "Lambert", "Larsen", "Lee", "Lopez", "Marino", "Martin", "Mensah", "Meyer",
    "Moreau", "Murphy", "Nakamura", "Nguyen", "Novak", "Okafor", "Patel", "Petrov", "Rossi",
    "Santos", "Sato", "Schmidt", "Silva", "Singh", "Smith", "Tanaka", "Virtanen", "Weber", "Zhang",
];

pub(super) const COMPANIES: [&str; 40] = [
    "Alpine", "Amber", "Apex", "Arctic", "Aurora", "Beacon", "Birch", "Blue", "Bright", "Cedar",
    "Cobalt", "Copper", "Coral", "Crystal", "Delta", "Eastern", "Echo", "Ember", "Falcon",
    "Granite", "Green", "Harbor", "Indigo", "Juniper", "Lake", "Lunar", "Maple", "Meridian",
    "Nordic", "Oak", "Orchard", "Pacific", "Pioneer", "Quartz", "River", "Silver", "Solar",
    "Summit", "Urban", "Willow",
];

pub(super) const PARTNER_ENDINGS: [&str; 6] = [
    "IT Services",
    "Managed Services",
    "Cloud Partners",
    "Distribution",
    "Systems House",
    "Hosting",
];

pub(super) const CUSTOMER_ENDINGS: [&str; 16] = [
    "Architects",
    "Bakery",
    "Clinic",
    "Consulting",
    "Design",
    "Dental Care",
    "Engineering",
    "Foods",
    "Hotels",
    "Insurance",
    "Legal",
    "Logistics",
    "Motors",
    "Printing",
    "School",
    "Textiles",
];

/// City, country, and how its telephone numbers begin.
pub(super) const CITIES: [(&str, &str, &str); 16] = [
    ("Amsterdam", "Netherlands", "31"),
    ("Athens", "Greece", "30"),
    ("Boston", "United States", "1"),
    ("Dublin", "Ireland", "353"),
    ("Helsinki", "Finland", "358"),
    ("Lisbon", "Portugal", "351"),
    ("London", "United Kingdom", "44"),
    ("Lyon", "France", "33"),
    ("Munich", "Germany", "49"),
    ("Nairobi", "Kenya", "254"),
    ("Oslo", "Norway", "47"),
    ("Osaka", "Japan", "81"),
    ("Singapore", "Singapore", "65"),
    ("Toronto", "Canada", "1"),
    ("Vienna", "Austria", "43"),
    ("Zurich", "Switzerland", "41"),
];

pub(super) const STREETS: [&str; 12] = [
    "Bridge Street",
    "Castle Road",
    "Church Lane",
    "Garden Street",
    "Harbor Road",
    "High Street",
    "Lake View",
    "Market Square",
    "Mill Lane",
    "Park Avenue",
    "Station Road",
    "Station Square",
];
