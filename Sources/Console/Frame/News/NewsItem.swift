package import DeskModel
package import ServiceModel

/// Something that happened elsewhere: what another desk did, a plan that is ready, work in the background that failed.
package struct NewsItem: Sendable, Identifiable {
    package enum Subject: Sendable {
        /// Another desk's entry of the journal.
        case entry(JournalEntry)
        /// What became of a plan.
        case plan(Phrase)
        /// A change of mine met a newer one; the sentence is in the console's language.
        case clash(String)
        /// Work in the background failed; the sentence is in the console's language.
        case fault(String)
        /// What a change by others did to something of mine, such as a mark whose order is gone.
        case consequence(Phrase)
        /// What became of each order of a command over many, when something else was done meanwhile.
        case results(ResultList)
    }

    /// Counts up; newer items have greater ones.
    package let id: Int
    package let at: Timestamp
    package let subject: Subject
    /// Not looked at yet.
    package internal(set) var isNew: Bool

    /// The entry's sequence in the journal; `nil` for what is no entry.
    var sequence: Int? { if case .entry(let entry) = subject { entry.sequence } else { nil } }

    /// The orders that it names.
    var orders: [OrderNumber] {
        switch subject {
        case .entry(let entry): entry.summary.orders
        case .results(let list): list.rows.compactMap(\.number)
        case .plan, .clash, .fault, .consequence: []
        }
    }

    /// How the top line counts it.
    var badge: Badge {
        switch subject {
        case .clash: .clash
        case .fault: .fault
        case .entry, .consequence, .results, .plan: .news
        }
    }

    enum Badge { case news, clash, fault }
}

extension ConsoleState {
    /// Who it comes from.
    func origin(of item: NewsItem) -> String {
        switch item.subject {
        case .entry(let entry): entry.actor.shownName(language)
        case .plan: language("plan", "plan")
        case .clash, .consequence, .results: actor
        case .fault: "Dyspo"
        }
    }

    /// What it says, with its full stop.
    func sentence(of item: NewsItem) -> String {
        switch item.subject {
        case .entry(let entry): entry.summary.sentence(wording)
        case .plan(let phrase), .consequence(let phrase): phrase(language)
        case .clash(let sentence), .fault(let sentence): sentence
        case .results(let list): resultsTitle(list) + "."
        }
    }
}
