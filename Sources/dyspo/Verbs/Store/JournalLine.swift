import DeskModel
import Interchange
import ServiceModel

/// An entry of the journal as JSON and as a row.
struct JournalLine {
    let entry: JournalEntry
    let wording: Wording

    var json: JSONValue {
        [
            "seq": .number(entry.sequence), "at": .text(wording.calendar.iso8601(entry.at)),
            "actor": .text(entry.actor.name), "user": .text(entry.actor.osUser),
            "origin": .text(entry.actor.origin.rawValue), "command": .text(entry.command),
            "summary": .text(entry.summary.sentence(wording)), "undone": .bool(entry.undoneBy != nil),
        ]
    }

    var row: [String] {
        let day = wording.calendar.day(of: entry.at).iso
        return [
            String(entry.sequence), "\(day) \(wording.time(entry.at))", entry.actor.shownName(wording.language),
            entry.command, entry.undoneBy == nil ? "" : wording.language("undone", "cofnięto"),
            entry.summary.sentence(wording),
        ]
    }

    static func table(_ entries: [JournalEntry], _ wording: Wording) -> TextTable {
        let language = wording.language
        return TextTable(
            [
                .init("seq", language("No", "Nr"), isNumber: true), .init("at", language("When", "Kiedy")),
                .init("actor", language("Who", "Kto")), .init("command", language("Command", "Polecenie")),
                .init("undone", ""), .init("summary", language("What", "Co"), mayShrink: true),
            ], rows: entries.map { JournalLine(entry: $0, wording: wording).row })
    }
}
