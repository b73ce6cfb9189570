import ServiceModel

extension ScreenID {
    package static let plans = ScreenID("plans")
    package static let planPage = ScreenID("plan-page")
}

extension Section {
    package static let maintenance = Section("maintenance", 82, Phrase("Maintenance plans", "Plany przeglądów"))
}

extension Place {
    /// The list of maintenance plans, and the page of one of them: most keys mean the same in both.
    package static let plans = Place("plans", .list, help: .maintenance)
    package static let planPage = Place("plan-page", .page, help: .maintenance)
}

extension Places {
    package static let plans = Places(Place.plans)
    package static let planPage = Places(Place.planPage)
}
