import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// For whatever only reads: as things stood at another time.
struct PastOption: ParsableArguments {
    @Option(help: ArgumentHelp("As it stood then, from the journal; read only.", valueName: "time"))
    var at: String?
}

extension Session {
    /// The same person at the desk as it stood then; the session itself for now. Says so beside the answer.
    func looking(at past: PastOption) throws -> Session {
        guard let text = past.at else { return self }
        if case .branch = desk.vantage {
            throw Failure.usage(
                english: "--at and --branch: only one of the two.", polish: "--at i --branch: tylko jedno z dwojga.")
        }
        let moment: Timestamp
        do {
            moment = try times.formerMoment(text)
        } catch {
            throw Failure.option("--at", error)
        }
        let there = try looking(from: .past(moment))
        if let line = there.desk.vantage.line(wording) { output.message(line) }
        return there
    }
}
