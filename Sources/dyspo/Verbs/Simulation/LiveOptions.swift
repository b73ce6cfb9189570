import ArgumentParser
import DeskModel
import Foundation
import Operations
import ServiceModel
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

    /// The session in whose store the day is played. `--now` says when it begins, and nothing stands still.
    func stage(of session: Session) throws -> Session {
        var options = session.options
        options.now = nil
        guard let copy else { return try Session(session.desk.store, options, session.surroundings) }
        options.store = URL(fileURLWithPath: copy).path
        try session.desk.store.copyToTryOn(options.store!)
        let stage = try Session.open(options, session.surroundings)
        stage.output.message(session.language("Copied to \(copy).", "Skopiowano do \(copy)."))
        return stage
    }
}
