import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

/// For verbs that change what plans stand on.
struct BreakingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Do it although visits that stand break a rule by it; they stay and are marked. The reason is kept.",
            valueName: "reason"))
    var force: String?

    /// The command, as far as it is to be done whatever it breaks.
    func applied(to command: some Command) -> any Command {
        force.map { command.regardless(because: $0) } ?? command
    }
}

extension Session {
    /// Says what a refused change would have broken, and how it is done all the same.
    func tell(refusedFor visits: [BrokenVisit]) {
        Output.complain(
            language(
                "Nothing was written: it would put \(visits.breakCount(language)) against a rule.",
                "Niczego nie zapisano: wbrew regule byłoby \(visits.breakCount(language))."))
        for visit in visits { Output.complain("! " + visit.line(wording)) }
        Output.complain(
            language(
                "Move them first, or --force REASON does it and marks them.",
                "Najpierw je przenieś; --force POWÓD zrobi to i je oznaczy."))
    }
}

extension BrokenVisit {
    /// What breaks, and whom to phone.
    func line(_ wording: Wording) -> String { sentence(wording) + ". " + contact(wording) }

    func json(_ wording: Wording) -> JSONValue {
        var fields: JSONObject = [
            "id": .text(visit.description), "order": .text(order.description), "state": .text(state.rawValue),
            "technician": .text(technicianName), "day": .text(day.iso),
            "start": .text(wording.calendar.iso8601(window.start)), "end": .text(wording.calendar.iso8601(window.end)),
            "customer": .text(customer), "town": .text(town), "phone": .text(phone), "promise": .null,
            "rules": .array(breaches.map { $0.json(wording) }),
        ]
        if let promise {
            fields["promise"] = [
                "start": .text(wording.calendar.iso8601(promise.window.start)),
                "end": .text(wording.calendar.iso8601(promise.window.end)), "told": .text(promise.toldTo),
            ]
        }
        return .object(fields)
    }
}

extension JSONValue {
    /// An object with one key more.
    func with(_ key: String, _ value: JSONValue) -> JSONValue {
        guard case .object(var fields) = self else { return self }
        fields[key] = value
        return .object(fields)
    }
}
