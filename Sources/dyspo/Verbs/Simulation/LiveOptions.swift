import ArgumentParser
import DeskModel
import Foundation
import Operations
import ServiceModel
import Simulation
import Storage

/// A day that is played while people watch.
struct LiveOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Play the day in the store itself, which has to be a demo or a copy, so many times as fast as the clock (1 to 3600). \
            Every desk and wall of the store shows it. Without --policy nothing is done about trouble: that is yours.
            """, valueName: "times"))
    var speed: String?
    @Option(
        help: ArgumentHelp("With --speed: make a copy of the store here, and play the day in that.", valueName: "path"))
    var copy: String?

    /// `nil` for a day that is played at once.
    func rate() throws -> Int? {
        guard let speed else {
            guard copy == nil else {
                throw Failure.usage(english: "--copy needs --speed.", polish: "--copy wymaga --speed.")
            }
            return nil
        }
        return try Speed.read(speed)
    }

    /// The session in whose store the day is played. `--now` says when it begins, and nothing stands still. A copy is made only of
    /// a store in which the plan can be played; throws why it cannot.
    func stage(of session: Session, for plan: LivePlay.Plan) throws -> Session {
        var options = session.options
        options.now = nil
        guard let copy else { return try Session(session.desk.store, options, session.surroundings) }
        try LivePlay.check(plan, at: session.desk, from: beginning(in: session))
        options.store = URL(fileURLWithPath: copy).path
        try session.desk.store.copyToTryOn(options.store!)
        let stage = try Session.open(options, session.surroundings)
        stage.output.message(session.language("Copied to \(copy).", "Skopiowano do \(copy)."))
        return stage
    }

    /// From when the clock of a copy would go on.
    private func beginning(in session: Session) throws -> Timestamp {
        let real = session.surroundings.realClock()
        let known = try session.desk.store.read { reader in
            try reader.storeClock()?.time(at: real) ?? reader.lastEntryMoment()
        }
        return known ?? real.second
    }
}
