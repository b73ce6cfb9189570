import ArgumentParser
import CursesDriver
import DeskModel
import ServiceModel
import Storage

/// A verb that works on a store. It says what it needs; opening, sentences and exit codes are the same for all.
protocol DeskVerb: ParsableCommand {
    var shared: SharedOptions { get }
    func run(in session: Session) throws
}

extension DeskVerb {
    func run() throws { try runOnStore() }

    /// For a verb that has other things to do too.
    func runOnStore() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let session = try Session.open(shared, surroundings)
            do {
                try run(in: session)
            } catch let refusal as Refusal {
                if case .breaksPlans(let visits) = refusal {
                    try session.tell(refusedFor: visits)
                    throw refusal.status
                }
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
        in verb: any ParsableCommand.Type, _ body: (Surroundings) throws -> Void
    ) throws {
        let surroundings = Surroundings.ofThisProcess()
        let language = lang ?? surroundings.language
        do {
            try body(surroundings)
        } catch let fault as Failure {
            Output.complain(fault.sentence(language))
            if fault.status == .usage { Output.complain(usageOf: verb, language) }
            throw fault.status
        } catch let fault as StoreFault {
            Output.complain(fault.sentence(language))
            if case .missing = fault { Output.complain(Session.howToBegin(language)) }
            throw fault.status
        } catch let fault as OutputFault {
            fault.sentence(language).map(Output.complain)
            throw fault.status
        } catch let problem as TerminalProblem {
            Output.complain(problem.sentence(language: language.rawValue))
            throw ExitStatus.refused
        } catch let refusal as Refusal {
            // No store is open, so that no hours of a company can be meant.
            Output.complain(refusal.sentence(Wording(language, Session.defaultCalendar)))
            throw refusal.status
        }
    }
}
