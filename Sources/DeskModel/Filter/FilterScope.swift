package import ServiceModel

/// What a filter is tried on, which decides what of it means anything there. A term that means nothing is left out and
/// told, never quietly nothing found.
package enum FilterScope: Hashable, Sendable, CaseIterable {
    /// Visits of the desk with the days of technicians: board, day, map, agenda.
    case visits
    case orders, tickets, plans, contracts
    /// Parts, places of stock, pick lists.
    case stock
    /// Measured time.
    case time
    /// Messages to customers.
    case messages

    func heeds(_ test: Filter.Test) -> Bool {
        switch test {
        case .text: true
        case .flag(let flag): heeds(flag)
        case .ticket: self == .tickets
        case .skill, .type, .crew: isWork
        case .region: isWork || self == .plans
        case .technician: isWork || [.plans, .stock, .time].contains(self)
        case .customer: isWork || [.plans, .tickets, .contracts, .messages].contains(self)
        case .contract: isWork || [.plans, .tickets, .contracts].contains(self)
        case .number: isWork || [.plans, .tickets, .messages].contains(self)
        case .town, .due, .device: isWork || [.plans, .tickets].contains(self)
        case .states: isWork || [.tickets, .contracts, .time].contains(self)
        case .priority, .sla: isWork || self == .tickets
        case .plan: isWork || self == .plans
        case .part: isWork || self == .stock
        case .van: self == .stock
        case .free, .load: self == .visits
        case .over, .overtime: [.visits, .time].contains(self)
        }
    }

    private func heeds(_ flag: Filter.Flag) -> Bool {
        switch flag {
        case .late: isWork || self == .plans
        case .locked, .promised, .overridden, .notBegun, .long, .awaitsPart: isWork
        case .rejected: self == .visits
        case .repeated: self == .tickets
        case .short, .underLeast: self == .stock
        case .gap: self == .time
        }
    }

    private var isWork: Bool { self == .visits || self == .orders }

    private func place(_ language: Language) -> String {
        switch self {
        case .visits: language("on the board and in the agenda", "na grafiku i w zadaniach")
        case .orders: language("in a list of orders", "na liście zleceń")
        case .tickets: language("in a list of tickets", "na liście zgłoszeń")
        case .plans: language("in a list of plans", "na liście planów")
        case .contracts: language("in a list of contracts", "na liście umów")
        case .stock: language("in stock", "w magazynie")
        case .time: language("in measured time", "w czasie pracy")
        case .messages: language("in a list of messages", "na liście wiadomości")
        }
    }

    /// `“free” is about technicians' days and does nothing in a list of orders.`
    fileprivate func sentence(_ term: Filter.Term, _ language: Language) -> String {
        let about: (String, String)? =
            switch term.test {
            case .free, .load, .over, .overtime: ("technicians' days", "dni serwisantów")
            case .van, .flag(.short), .flag(.underLeast): ("stock", "magazynu")
            case .flag(.gap): ("measured time", "czasu pracy")
            case .ticket, .flag(.repeated): ("tickets", "zgłoszeń")
            default: nil
            }
        let english = about.map { "is about \($0.0) and does nothing " } ?? "does nothing "
        let polish = about.map { "dotyczy \($0.1) i " } ?? ""
        return language(
            "“\(term.word)” " + english + place(.english) + ".",
            "„\(term.word)” " + polish + place(.polish) + " nic nie robi.")
    }
}

extension Filter {
    /// That the first of its terms that means nothing there does nothing, in a sentence; `nil` where all are heeded.
    package func idleSentence(in scope: FilterScope, _ language: Language) -> String? {
        terms.first { !scope.heeds($0.test) }.map { scope.sentence($0, language) }
    }
}
