package import ServiceModel

extension Field {
    package static let contract = Field("contract", "umowa")
    package static let sites = Field("sites", "miejsca")
    package static let devices = Field("devices", "urządzenia")
    package static let coverage = Field("coverage", "czas obsługi")
    package static let target = Field("target", "czas umowny")
    package static let stops = Field("stops", "zegar staje")
    package static let labour = Field("labour", "robocizna")
    package static let trips = Field("trips", "dojazdy")
    package static let pool = Field("pool", "pula części")
    package static let prices = Field("prices", "cennik")
    package static let discount = Field("discount", "rabat")
    package static let limit = Field("limit", "granica kosztu")
    package static let fee = Field("fee", "abonament")
    package static let estimate = Field("estimate", "szacowany koszt")
    package static let payer = Field("payer", "płatnik")
    package static let approval = Field("approval", "zgoda")
}

extension Field {
    /// The times that are agreed for a priority.
    package static func target(_ priority: Priority) -> Field {
        Field("target-\(priority.rawValue)", "czas umowny: \(priority.name(.polish))")
    }
}
