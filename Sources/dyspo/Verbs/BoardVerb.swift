import ArgumentParser
import DeskModel
import Operations
import ServiceModel
import Storage

struct BoardVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the console; with --plain print the board.")

    @Option(help: "Only this region.")
    var region: String?
    @Option(help: ArgumentHelp("Begin on this day; with --plain show it alone.", valueName: "day"))
    var day: String?
    @Flag(help: "Print lines instead of drawing.")
    var plain = false
    @Option(help: ArgumentHelp("The console's theme.", valueName: "name"))
    var theme: String?
    @Flag(inversion: .prefixedNo, help: "Whether the console takes the mouse (else as config.toml says).")
    var mouse: Bool?
    @OptionGroup var shared: SharedOptions

    func run() throws {
        try shared.reporting(in: Self.self) { surroundings in
            let session = try open(surroundings)
            let region = try region.map { try session.desk.region(named: $0) }
            let day = try day.map { try session.day($0) }
            if plain || shared.json {
                try PlainBoard(session: session, region: region, day: day).show()
            } else {
                try ConsoleRunner.run(
                    ConsoleOptions(session: session, region: region, day: day, theme: theme, mouse: mouse))
            }
        }
    }

    /// On a terminal a missing store is offered; elsewhere it is a fault.
    private func open(_ surroundings: Surroundings) throws -> Session {
        do {
            return try Session.open(shared, surroundings)
        } catch let fault as StoreFault {
            guard case .missing = fault, !plain, !shared.json, surroundings.inputIsTerminal,
                surroundings.outputIsTerminal
            else { throw fault }
            return try FirstStart(options: shared, surroundings: surroundings).offer(instead: fault)
        }
    }
}

/// The board as lines.
struct PlainBoard {
    let session: Session
    let region: Region?
    /// One day; a week from today without one.
    let day: Day?

    func show() throws {
        let view = try session.desk.view(from: day ?? session.today, days: day == nil ? 7 : 1)
        let lines = BoardLine.all(view, session.wording, region: region?.id)
        let queue = view.queue.compactMap { view.visits[$0] }.filter { region == nil || $0.region == region?.id }
        let json: JSONValue = [
            "sequence": .number(view.sequence), "company": .text(view.company),
            "days": .array(view.days.map { .text($0.iso) }), "cells": .array(lines.map(\.json)),
            "queue": .array(queue.map { "\($0.number)" }),
        ]
        session.output.answer(json, BoardLine.table(lines, session.language))
        let language = session.language
        let noun = language.plural(
            queue.count, "visit waits", "visits wait", pl: ("wizyta czeka", "wizyty czekają", "wizyt czeka"))
        session.output.message("\(view.company) v\(view.sequence): \(queue.count) \(noun).")
    }
}
