package import ServiceModel

/// Something of a branch that the live plan has no room for any more: it is told, and not applied.
package struct BranchLeft: Hashable, Sendable, Codable {
    package enum Subject: Hashable, Sendable, Codable {
        case visit(Visit.ID, OrderNumber)
        /// Somebody's hours on a day.
        case hours(technician: String, Day)
        case absence(technician: String, TimeWindow)
    }

    package enum Reason: Hashable, Sendable, Codable {
        /// It is not there any more.
        case gone
        /// What happened in the field counts: it was sent meanwhile, has begun or is over.
        case fact(VisitState)
        case order(OrderState)
        /// What keeps it from its place on the plan as it is now.
        case rules([Breach])
        /// Somebody else has decided it meanwhile.
        case decided
    }

    package var subject: Subject
    package var reason: Reason

    package init(_ subject: Subject, _ reason: Reason) {
        self.subject = subject
        self.reason = reason
    }

    package var visit: Visit.ID? { if case .visit(let visit, _) = subject { visit } else { nil } }
    package var order: OrderNumber? { if case .visit(_, let order) = subject { order } else { nil } }
}

extension BranchLeft {
    /// `118: it was sent meanwhile.`
    package func sentence(_ wording: Wording) -> String { "\(words(wording)): \(because(wording))." }

    /// The sentence behind the sign of a row that cannot be carried out.
    package func line(_ wording: Wording) -> String { "x \(sentence(wording))" }

    /// What it is about.
    package func words(_ wording: Wording) -> String {
        switch subject {
        case .visit(_, let order): "\(order)"
        case .hours(let technician, let day): "\(technician), \(wording.day(day))"
        case .absence(let technician, let window): "\(technician), \(wording.window(window))"
        }
    }

    /// Why, without a full stop.
    package func because(_ wording: Wording) -> String {
        let language = wording.language
        return switch reason {
        case .gone: language("it is not there any more", "już tego nie ma")
        case .fact(let state): fact(state, language)
        case .order(let state):
            language("its order is \(state.name(.english))", "zlecenie jest już inne: \(state.name(.polish))")
        case .rules(let breaches): breaches.map { $0.sentence(wording) }.joined(separator: "; ")
        case .decided:
            language(
                "somebody decided it in the live plan meanwhile",
                "ktoś zdecydował o tym tymczasem w planie na żywo")
        }
    }

    private func fact(_ state: VisitState, _ language: Language) -> String {
        if state == .dispatched || state == .accepted {
            return language("it was sent meanwhile", "tymczasem wysłano to w teren")
        }
        if state.isUnderWay {
            return language("it is \(state.name(.english))", "to już trwa: \(state.name(.polish))")
        }
        return language("it is over (\(state.name(.english)))", "to już koniec (\(state.name(.polish)))")
    }
}
