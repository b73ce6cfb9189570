package import ServiceModel

/// New values of a plan's fields; `nil` leaves a field as it is.
package struct PlanChanges: Hashable, Sendable, Codable {
    package var name: String?
    package var assets: [Asset.ID]?
    package var serviceType: ServiceType.ID?
    package var rule: PlanRule?
    package var onFreeDay: OnFreeDay?
    package var tolerance: OptionalChange<Tolerance>?
    package var season: OptionalChange<Season>?
    package var horizon: Int?
    package var technician: OptionalChange<TechnicianWish>?
    package var contract: OptionalChange<Contract.ID>?
    package var doneBefore: OptionalChange<Day>?

    package init(
        name: String? = nil, assets: [Asset.ID]? = nil, serviceType: ServiceType.ID? = nil, rule: PlanRule? = nil,
        onFreeDay: OnFreeDay? = nil, tolerance: OptionalChange<Tolerance>? = nil,
        season: OptionalChange<Season>? = nil, horizon: Int? = nil,
        technician: OptionalChange<TechnicianWish>? = nil, contract: OptionalChange<Contract.ID>? = nil,
        doneBefore: OptionalChange<Day>? = nil
    ) {
        self.name = name
        self.assets = assets
        self.serviceType = serviceType
        self.rule = rule
        self.onFreeDay = onFreeDay
        self.tolerance = tolerance
        self.season = season
        self.horizon = horizon
        self.technician = technician
        self.contract = contract
        self.doneBefore = doneBefore
    }

    /// The plan with these values.
    package func applied(to plan: MaintenancePlan) -> MaintenancePlan {
        var plan = plan
        if let name { plan.name = name }
        if let assets { plan.assets = assets }
        if let serviceType { plan.serviceType = serviceType }
        if let rule { plan.terms.rule = rule }
        if let onFreeDay { plan.terms.onFreeDay = onFreeDay }
        if let tolerance { plan.terms.tolerance = tolerance.value }
        if let season { plan.terms.season = season.value }
        if let horizon { plan.horizon = horizon }
        if let technician { plan.technician = technician.value }
        if let contract { plan.contract = contract.value }
        if let doneBefore { plan.doneBefore = doneBefore.value }
        return plan
    }
}
