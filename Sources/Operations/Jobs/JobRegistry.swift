package import DeskModel
package import ServiceModel

/// The kinds of jobs that the program knows. Each department adds its handlers here; jobs of other kinds, of a newer program
/// perhaps, are left alone.
package struct JobRegistry: Sendable {
    package let handlers: [any JobHandler]

    package init(_ handlers: [any JobHandler]) {
        self.handlers = handlers
    }

    /// What needs nothing but the store.
    package static let standard = JobRegistry([
        GeneratePlansJob(), NoteBreachesJob(), SweepFilesJob(), WatchNoticesJob(),
    ])

    /// What is done where documents can be printed too.
    package static func printing(with printer: any DocumentPrinting) -> JobRegistry {
        JobRegistry(standard.handlers + [MakeReportsJob(printer)])
    }

    /// Every kind there is, to be named: its jobs are not done with it.
    package static let known = printing(with: NoPrinting())

    package var kinds: [String] { handlers.map(\.kind) }

    /// The longest that a job waits, in seconds, by kind.
    package var longestWaits: [String: Int] {
        Dictionary(handlers.map { ($0.kind, $0.longestWait) }) { max($0, $1) }
    }

    /// What jobs of a kind do; of an unknown one, the kind itself.
    package func name(of kind: String, _ language: Language) -> String {
        if kind == SendMailJob.kind { return SendMailJob.name(language) }
        return handler(of: kind)?.name(language) ?? HookJob.name(ofKind: kind, language) ?? kind
    }

    package func handler(of kind: String) -> (any JobHandler)? { handlers.first { $0.kind == kind } }
}
