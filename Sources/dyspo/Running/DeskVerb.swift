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
            let session = try Session.open(shared, surroundings)
            do {
                try await run(in: session)
            } catch let refusal as Refusal {
                // Told in the company's own hours.
                Output.complain(refusal.sentence(session.wording))
                throw refusal.status
            }
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
            // No store is open, so that no hours of a company can be meant.
            Output.complain(refusal.sentence(Wording(language, Session.defaultCalendar)))
            throw refusal.status
        }
    }
}
