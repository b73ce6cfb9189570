import DeskModel
import Foundation
import ServiceModel

/// A reading in the words of the pack, so that it can be compared with what is expected.
struct EntryFlat {
    let reading: EntryReading

    private func name(_ letter: String, _ id: Int64?) -> String { id.map { letter + String($0) } ?? "-" }

    private func moment(_ moment: Timestamp) -> String {
        let iso = EntryCompany.calendar.iso8601(moment)
        return String(iso.prefix(16) + iso.suffix(6))
    }

    private func window(_ window: EntryWindow?) -> String {
        guard let window else { return "-" }
        let kind = window.kind == .promise ? " promise" : ""
        switch window.span {
        case .day(let day): return "day \(day.iso)\(kind)"
        case .at(let time): return "at \(moment(time))\(kind)"
        case .from(let time): return "from \(moment(time))\(kind)"
        case .to(let time): return "to \(moment(time))\(kind)"
        case .between(let window): return "from \(moment(window.start)) to \(moment(window.end))\(kind)"
        }
    }

    private func candidate(_ value: EntryCandidate.Value) -> String {
        switch value {
        case .customer(let id): name("C", id.rawValue)
        case .site(let id): name("S", id.rawValue)
        case .device(let id): name("A", id.rawValue)
        case .technician(let id): name("T", id.rawValue)
        case .skill(let id): EntryCompany.company.skills[Int(id.rawValue) - 1]
        case .window(let window): self.window(window)
        case .duration(let minutes): String(minutes)
        case .priority(let priority): priority.rawValue
        case .type(let type): type.rawValue
        case .serviceType(let id): "own\(id.rawValue)"
        case .phone(let phone): phone
        }
    }

    private func doubt(_ doubt: EntryDoubt) -> String {
        let candidates = doubt.candidates.map { candidate($0.value) }.sorted().joined(separator: ",")
        let kind =
            switch doubt.kind {
            case .several: ""
            case .unknown(let name): " unknown \(name)"
            case .missing: " missing"
            case .past: " past"
            case .invalid: " invalid"
            }
        return "\(doubt.field.rawValue)[\(candidates)]\(kind)"
    }

    /// Every field but the title.
    var fields: [String: String] {
        let skills = reading.skills.map { EntryCompany.company.skills[Int($0.skill.rawValue) - 1] }.sorted()
        return [
            "customer": name("C", reading.customer?.rawValue), "site": name("S", reading.site?.rawValue),
            "device": name("A", reading.device?.rawValue), "window": window(reading.window),
            "duration": reading.duration.map(String.init) ?? "-", "skills": skills.joined(separator: ","),
            "priority": reading.priority?.rawValue ?? "-",
            "technician": name("T", reading.technician?.rawValue), "type": reading.type?.rawValue ?? "-",
            "parts": reading.parts.map { "\($0.code)=\($0.quantity)" }.sorted().joined(separator: ","),
            "phone": reading.phone ?? "-", "saves": String(reading.saves),
            "doubts": reading.doubts.map(doubt).sorted().joined(separator: "; "),
        ]
    }

    // MARK: What the pack expects

    static func expected(_ value: [String: Any]) -> [String: String] {
        func text(_ key: String) -> String { value[key] as? String ?? "-" }
        let doubts = (value["doubts"] as? [[String: Any]] ?? []).map { doubt in
            let candidates = (doubt["candidates"] as? [Any] ?? []).map { candidate in
                (candidate as? [String: String]).map(window) ?? String(describing: candidate)
            }
            var words = "\(doubt["field"]!)[\(candidates.sorted().joined(separator: ","))]"
            if let unknown = doubt["unknown"] { words += " unknown \(unknown)" }
            for flag in ["missing", "past", "invalid"] where doubt[flag] != nil { words += " \(flag)" }
            return words
        }
        let parts = (value["parts"] as? [String: Int] ?? [:]).map { "\($0)=\($1)" }.sorted()
        return [
            "customer": text("customer"), "site": text("site"), "device": text("device"),
            "window": (value["window"] as? [String: String]).map(window) ?? "-",
            "duration": (value["duration"] as? Int).map(String.init) ?? "-",
            "skills": (value["skills"] as? [String] ?? []).sorted().joined(separator: ","),
            "priority": text("priority"), "technician": text("technician"), "type": text("type"),
            "parts": parts.joined(separator: ","), "phone": text("phone"),
            "saves": String(value["saves"] as? Bool ?? false), "doubts": doubts.sorted().joined(separator: "; "),
        ]
    }

    private static func window(_ window: [String: String]) -> String {
        let pieces = ["day", "at", "from", "to"].compactMap { key in window[key].map { "\(key) \($0)" } }
        return (pieces + (window["kind"] == "promise" ? ["promise"] : [])).joined(separator: " ")
    }
}
