import DeskModel
import ServiceModel

extension CommandScope {
    /// Whatever is said with an act has a place with it: nothing is taken and then left out. Only a completed visit is signed,
    /// only a visit of which the customer gets a report says what was found, done and advised, and a photo is a picture.
    func requirePlace(for account: SaidAccount?, signedBy: String?, with act: VisitAct) throws {
        func refuse(_ field: Field, _ reason: Misplaced) throws -> Never {
            throw Refusal.desk(.invalid(field: field, .rule(english: reason.english, polish: reason.polish)))
        }
        if signedBy != nil, act != .complete { try refuse(.signature, .unsigned) }
        guard let account else { return }
        for photo in account.photos ?? [] { _ = try photo.asPhoto() }
        if act != .complete || signedBy == nil {
            if account.role != nil { try refuse(.signerRole, act == .complete ? .nobodySigned : .unsigned) }
            if account.strokes != nil { try refuse(.strokes, act == .complete ? .nobodySigned : .unsigned) }
        }
        guard !act.isReported else { return }
        for (field, text) in [(Field.found, account.found), (.done, account.done), (.advice, account.advice)] {
            if text != nil { try refuse(field, .unreported) }
        }
    }
}

/// Why something has no place with an act.
private enum Misplaced {
    case unsigned
    case nobodySigned
    case unreported

    var english: String {
        switch self {
        case .unsigned: "only a completed visit is signed."
        case .nobodySigned: "nobody signed."
        case .unreported: "only a visit that is completed, partly done or lacks parts has a report; say it as a remark."
        }
    }

    var polish: String {
        switch self {
        case .unsigned: "podpisuje się tylko wykonaną wizytę."
        case .nobodySigned: "nikt nie podpisał."
        case .unreported: "protokół ma tylko wizyta wykonana, częściowo wykonana albo z brakiem części; podaj uwagę."
        }
    }
}
