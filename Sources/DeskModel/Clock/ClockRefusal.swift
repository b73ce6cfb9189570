package import ServiceModel

/// Why a store's clock is not driven.
package enum ClockRefusal: DepartmentRefusal {
    /// It is a company's own store.
    case companyStore(String)
    /// Another process drives it.
    case drivenAlready(by: String)
    /// It shows more than that already.
    case goesOn(Timestamp, wanted: Timestamp)
    /// Something stands in the journal later than that.
    case isWritten(Timestamp, wanted: Timestamp)
    /// Whoever drove it was away for too long, and somebody else drives it now.
    case lost(to: String)

    package var facts: RefusalFacts {
        switch self {
        case .companyStore: RefusalFacts("company-store", field: "store")
        case .drivenAlready: RefusalFacts("driven-already", field: nil, exitCode: 4)
        case .goesOn: RefusalFacts("clock-goes-on", .at)
        case .isWritten: RefusalFacts("clock-behind-journal", .at)
        case .lost: RefusalFacts("clock-lost", field: nil, exitCode: 4)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .companyStore(let path):
            return language(
                "\(path) is a company's own store, in which nothing is made up: a simulation runs in a demo store or in a copy "
                    + "(--copy makes one). Nothing was changed.",
                "\(path) to prawdziwa baza firmy, w której nic nie jest zmyślone: symulacja działa w bazie pokazowej albo w "
                    + "kopii (utworzy ją --copy). Niczego nie zmieniono.")
        case .drivenAlready(let owner):
            return language(
                "A day is being simulated in this store already (process \(Self.process(owner))): `dyspo` and `dyspo wall` show it.",
                "W tej bazie trwa już symulacja dnia (proces \(Self.process(owner))): pokażą ją `dyspo` i `dyspo wall`."
            )
        case .goesOn(let shown, let wanted):
            return language(
                "The store's clock shows \(wording.whole(shown)) and goes on from there; it cannot be put back "
                    + "to \(wording.whole(wanted)).",
                "Zegar bazy pokazuje \(wording.whole(shown)) i idzie dalej; nie można go cofnąć do "
                    + "\(wording.whole(wanted)).")
        case .isWritten(let last, let wanted):
            return language(
                "Something was done in this store at \(wording.whole(last)); its clock cannot begin before that, "
                    + "at \(wording.whole(wanted)).",
                "W tej bazie coś zrobiono \(wording.whole(last)); jej zegar nie może zacząć wcześniej, "
                    + "\(wording.whole(wanted)).")
        case .lost(let owner):
            return language(
                "The simulation was held up, and process \(Self.process(owner)) goes on with it. What was done until then stands.",
                "Symulacja była wstrzymana i prowadzi ją dalej proces \(Self.process(owner)). To, co zrobiono do tej chwili, zostaje."
            )
        }
    }

    /// The process of an owner such as `4711-1905`.
    private static func process(_ owner: String) -> Substring { owner.prefix { $0 != "-" } }
}
