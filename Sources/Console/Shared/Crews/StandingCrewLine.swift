import DeskModel
import ServiceModel
import TermCanvas

/// Standing crews from the palette, each in one line: `Windy; Ewa Zych; Jan Wilk, Piotr Kos; 23.11; 31.12`.
extension ConsoleState {
    /// Without a first day it begins today; a last day may be left out.
    mutating func saveCrew(_ crew: Crew.ID?, _ text: String) -> [Effect] {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmingBlanks }
        guard (3...5).contains(parts.count), !parts[0].isEmpty else {
            status.say(
                language(
                    "Write: name; leader; members with commas between them; from; to.",
                    "Napisz: nazwa; lider; członkowie po przecinku; od; do."), .warning)
            return []
        }
        guard let leader = technician(named: parts[1]) else { return [] }
        var members: [Technician.ID] = []
        for name in parts[2].split(separator: ",").map({ String($0).trimmingBlanks }) where !name.isEmpty {
            guard let member = technician(named: name) else { return [] }
            members.append(member)
        }
        var days: (from: Day, through: Day?) = (today, nil)
        do {
            days.from = try parts.count > 3 && !parts[3].isEmpty ? times.day(parts[3]) : today
            days.through = try parts.count > 4 && !parts[4].isEmpty ? times.day(parts[4]) : nil
        } catch {
            status.say(error.sentence(wording), .warning)
            return []
        }
        overlay = nil
        let token = freshToken()
        errands[token] = PlainErrand()
        let command = SaveCrew(
            crew: crew, title: parts[0], leader: leader, members: members, from: days.from,
            through: days.through)
        return [.perform(command, token: token)]
    }
}
