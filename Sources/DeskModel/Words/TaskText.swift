package import ServiceModel

/// A task of a type as people write it: `wymiana; 90m; F-gaz:2; crew 2; after 1; lag 1d;
/// same technician; next day`. The title comes first and may be
/// empty; what follows is in any order. Skills are named, not yet found.
package struct TaskText: Hashable, Sendable, Codable {
    package var title: String
    package var duration: Int?
    package var skills: [SkillRow]
    package var crewSize: Int
    /// Counted from 1, as people do.
    package var after: [Int]
    /// Minutes.
    package var lag: Int
    package var sameTechnician: Bool
    package var day: TaskDay?

    package init(
        title: String = "", duration: Int? = nil, skills: [SkillRow] = [], crewSize: Int = 1, after: [Int] = [],
        lag: Int = 0, sameTechnician: Bool = false, day: TaskDay? = nil
    ) {
        self.title = title
        self.duration = duration
        self.skills = skills
        self.crewSize = crewSize
        self.after = after
        self.lag = lag
        self.sameTechnician = sameTechnician
        self.day = day
    }

    package init(_ task: TaskTemplate, skills codes: [Skill.ID: String]) {
        self.init(
            title: task.title, duration: task.duration,
            skills: task.skills.map { SkillRow(code: codes[$0.skill] ?? "", level: $0.level, isOfEach: $0.isOfEach) },
            crewSize: task.crewSize,
            after: task.after.map { $0 + 1 }, lag: task.lag, sameTechnician: task.sameTechnician, day: task.day)
    }

    package init(_ text: String) throws(InputFault) {
        let pieces = Self.pieces(text)
        self.init(title: pieces.first ?? "")
        for piece in pieces.dropFirst() where !piece.isEmpty { try take(piece) }
        if day == .same, lag >= TaskTemplate.dayMinutes {
            throw .exclude(TaskDay.same.words(.english), Self.lagWords(lag, .english))
        }
    }

    static func pieces(_ text: String) -> [String] {
        text.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmingBlanks }
    }

    /// The task that it says, with its skills as they were found.
    package func task(skills: [SkillRequirement]) -> TaskTemplate {
        TaskTemplate(
            title: title, duration: duration, skills: skills, crewSize: crewSize, after: after.map { $0 - 1 }, lag: lag,
            sameTechnician: sameTechnician, day: day)
    }

    private mutating func take(_ piece: String) throws(InputFault) {
        if try takesRule(piece.lowercased().split(separator: " ").joined(separator: " ")) { return }
        let words = piece.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count == 2 ? words[1].trimmingBlanks : ""
        switch words[0].lowercased() {
        case "crew", "ekipa":
            guard let count = Int(rest) else { throw .notANumber(rest) }
            crewSize = count
        case "after", "po":
            for number in rest.split(whereSeparator: { $0 == "," || $0 == " " }) {
                guard let number = Int(number) else { throw .notANumber(String(number)) }
                after.append(number)
            }
        case "lag", "odstęp": lag = try Self.lag(rest)
        default:
            if duration == nil, let minutes = WorkWords.compact(piece.lowercased().filter { !$0.isWhitespace }) {
                duration = minutes
                return
            }
            for skill in piece.split(separator: ",") {
                skills.append(try WorkWords.skill(String(skill).trimmingBlanks))
            }
        }
    }

    /// What is said of technician and day, in either language.
    private mutating func takesRule(_ words: String) throws(InputFault) -> Bool {
        switch words {
        case "same technician", "ten sam technik": sameTechnician = true
        case "same day", "ten sam dzień": try take(.same)
        case "next day", "next working day", "następny dzień", "następny dzień roboczy": try take(.next)
        default: return false
        }
        return true
    }

    private mutating func take(_ rule: TaskDay) throws(InputFault) {
        if let day, day != rule { throw .exclude(day.words(.english), rule.words(.english)) }
        day = rule
    }

    /// Minutes, as a length or in days: `90m`, `4h`, `1d`.
    private static func lag(_ text: String) throws(InputFault) -> Int {
        let word = text.lowercased().filter { !$0.isWhitespace }
        for unit in ["dni", "dzień", "days", "day", "d"] where word.hasSuffix(unit) {
            guard let days = Int(word.dropLast(unit.count)), (0...366).contains(days) else { throw .notANumber(text) }
            return days * 1440
        }
        return try WorkWords.duration(text)
    }

    /// `lag 2d`, `lag 90m`.
    package static func lagWords(_ lag: Int, _ language: Language) -> String {
        language("lag", "odstęp") + (lag % 1440 == 0 ? " \(lag / 1440)d" : " \(lag)m")
    }

    /// The same as a text that files keep.
    package var text: String { words(.english) }

    /// The same as a text in words that are read again.
    package func words(_ language: Language) -> String {
        let length = duration.map { "\($0)m" }
        let wait = lag == 0 ? nil : Self.lagWords(lag, language)
        return
            ([title, length].compactMap { $0 }
            + skills.map(\.asked)
            + [
                crewSize > 1 ? language("crew", "ekipa") + " \(crewSize)" : nil,
                after.isEmpty ? nil : language("after ", "po ") + after.map(String.init).joined(separator: ","), wait,
                sameTechnician ? language("same technician", "ten sam technik") : nil, day?.words(language),
            ].compactMap { $0 }).joined(separator: "; ")
    }
}

extension TaskDay {
    /// `same day`, `next day`: as it is read again.
    package func words(_ language: Language) -> String {
        switch self {
        case .same: language("same day", "ten sam dzień")
        case .next: language("next day", "następny dzień")
        }
    }
}
