import ArgumentParser
import DeskModel
import ServiceModel
import Storage

/// A verb that works on a store. It says what it needs; opening, sentences and exit codes are the same for all.
protocol DeskVerb: AsyncParsableCommand {
    var shared: SharedOptions { get }
    func run(in session: Session) async throws
}

extension DeskVerb {
    func run() async throws {
        try await shared.reporting(in: Self.self) { surroundings in
            try await run(in: try Session.open(shared, surroundings))
        }
    }
}

extension SharedOptions {
    /// Runs `body`; a fault becomes a sentence on the errors and an exit status.
    func reporting(
        in verb: any ParsableCommand.Type, _ body: (Surroundings) async throws -> Void
    ) async throws {
        let surroundings = Surroundings.ofThisProcess()
        let language = lang ?? surroundings.language
        do {
            try await body(surroundings)
        } catch let fault as Failure {
            Output.complain(fault.sentence(language))
            if fault.status == .usage { Output.complain(usageOf: verb) }
            throw fault.status
        } catch let fault as StoreFault {
            Output.complain(fault.sentence(language))
            if case .missing = fault { Output.complain(Session.howToBegin(language)) }
            throw fault.status
        } catch let refusal as Refusal {
            Output.complain(refusal.sentence(Wording(language, calendarForSentences(surroundings))))
            throw refusal.status
        }
    }

    /// The company's calendar when the store can be read; a refusal is told in its hours.
    private func calendarForSentences(_ surroundings: Surroundings) -> CompanyCalendar {
        let zone = try? Store.open(StorePath.chosen(store, surroundings)).read { try $0.setting("timeZone") }
        return CompanyCalendar(identifier: zone ?? Session.defaultZone) ?? CompanyCalendar(identifier: "UTC")!
    }
}
