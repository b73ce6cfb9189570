package import ServiceModel

/// Why something cannot be done from where a desk looks, or why one cannot look from there.
package enum VantageRefusal: DepartmentRefusal {
    /// The past is looked at.
    case past(Timestamp)
    /// What it does has no place in a branch.
    case draft(Permission)
    /// There was no company yet; when it was founded.
    case beforeTheFounding(Timestamp, founded: Timestamp)
    case inTheFuture(Timestamp)

    package var facts: RefusalFacts {
        switch self {
        case .past: RefusalFacts("read-only-past")
        case .draft: RefusalFacts("not-in-a-branch")
        case .beforeTheFounding: RefusalFacts("before-the-founding", .at)
        case .inTheFuture: RefusalFacts("in-the-future", .at)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .past(let moment):
            language(
                "This is \(wording.whole(moment)): what was cannot be changed.",
                "To stan z \(wording.whole(moment)): tego, co było, nie można zmienić.")
        case .draft(let permission): obstacle(to: permission, language).capitalizedFirst + "."
        case .beforeTheFounding(let moment, let founded):
            language(
                "There was nothing yet on \(wording.whole(moment)): the store begins on \(wording.whole(founded)).",
                "\(wording.whole(moment)) niczego jeszcze nie było: baza zaczyna się \(wording.whole(founded)).")
        case .inTheFuture(let moment):
            language(
                "\(wording.whole(moment)) has not come yet: only what was can be looked at.",
                "\(wording.whole(moment)) jeszcze nie nadeszło: można obejrzeć tylko to, co było.")
        }
    }

    /// The same without a full stop, and how to get on at a console, for its hint bar, palette and status line.
    package func obstacle(_ wording: Wording) -> String {
        let language = wording.language
        return switch self {
        case .past(let moment):
            language(
                "this is \(wording.whole(moment)); Esc comes back to now",
                "to stan z \(wording.whole(moment)); Esc wraca do teraz")
        case .draft(let permission): obstacle(to: permission, language)
        case .beforeTheFounding, .inTheFuture: sentence(wording)
        }
    }

    private func obstacle(to permission: Permission, _ language: Language) -> String {
        switch permission {
        case .dispatch:
            language(
                "nothing is sent or reported from a branch; apply it first",
                "z wariantu niczego się nie wysyła ani nie zgłasza; najpierw go przyjmij")
        case .intake:
            language(
                "a branch changes no orders or tickets; apply it first, or change them in the live plan",
                "wariant nie zmienia zleceń ani zgłoszeń; najpierw go przyjmij albo zmień je w planie na żywo")
        case .plan:
            language(
                "a branch promises nothing and calls nobody; apply it first",
                "w wariancie nikomu się nie obiecuje ani nie dzwoni; najpierw go przyjmij")
        case .masterData:
            language(
                "a branch changes no master data; change it in the live plan",
                "wariant nie zmienia kartotek; zmień je w planie na żywo")
        case .settle:
            language(
                "nothing is settled in a branch; apply it first",
                "w wariancie niczego się nie rozlicza; najpierw go przyjmij")
        case .users, .seeAbsenceReasons, .actForOthers, .replaceStore:
            language(
                "that is not a matter of a branch; do it in the live plan",
                "to nie sprawa wariantu; zrób to w planie na żywo")
        }
    }
}
