import Configuration
import DeskModel
import Foundation
import Glibc
import ServiceModel

/// What the process finds round it: environment, terminal, user and clock.
struct Surroundings: Sendable {
    var environment: [String: String]
    var inputIsTerminal: Bool
    var outputIsTerminal: Bool
    var errorIsTerminal: Bool
    /// Cells of a terminal line.
    var columns: Int
    /// The operating system's user.
    var user: String
    /// What the system takes away from the mode of new files; `nil` where it does not tell.
    var umask: Int?
    /// The user's own settings; a broken file counts as none here, and the console says what is wrong with it.
    var settings = Settings()
    /// Shared by all that write to the output.
    var answers = AnswerMark()
    /// The computer's own clock.
    var realClock: @Sendable () -> RealMoment

    static func ofThisProcess() -> Surroundings {
        let environment = ProcessInfo.processInfo.environment
        return Surroundings(
            environment: environment, inputIsTerminal: isatty(STDIN_FILENO) == 1,
            outputIsTerminal: isatty(STDOUT_FILENO) == 1, errorIsTerminal: isatty(STDERR_FILENO) == 1,
            columns: columns(environment), user: loginName(environment),
            umask: currentUmask,
            settings: (try? Settings.load(Paths(environment: environment).settings)) ?? Settings(),
            realClock: { RealMoment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) })
    }

    /// By the settings, else by `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set.
    var language: Language {
        if let chosen = settings.language { return chosen }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { value($0) }.first
        return locale?.lowercased().hasPrefix("pl") == true ? .polish : .english
    }

    /// Bold is allowed: see no-color.org.
    var allowsColor: Bool { value("NO_COLOR") == nil && value("TERM") != "dumb" && outputIsTerminal }

    /// A variable that is set and not empty.
    func value(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func columns(_ environment: [String: String]) -> Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return environment["COLUMNS"].flatMap { Int($0) } ?? 80
    }

    /// Read, because asking the system in the usual way would change it for all threads.
    private static var currentUmask: Int? {
        let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?.split(separator: "\n") ?? []
        guard let line = lines.first(where: { $0.hasPrefix("Umask:") }) else { return nil }
        return Int(line.dropFirst(6).drop(while: \.isWhitespace), radix: 8)
    }

    /// A replay says whose its commands are.
    private static func loginName(_ environment: [String: String]) -> String {
        if let person = environment[ProgramRun.variable], !person.isEmpty { return person }
        if let entry = getpwuid(getuid()) { return String(cString: entry.pointee.pw_name) }
        return environment["LOGNAME"] ?? environment["USER"] ?? String(getuid())
    }
}
