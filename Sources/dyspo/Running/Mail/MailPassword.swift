import Configuration
import Files
import Foundation
import Glibc
import ServiceModel

/// The password for the mail server: from a file that only its owner can read, or from the environment. It is read when it is
/// needed, and kept nowhere.
struct MailPassword {
    private let settings: MailSettings
    private let environment: [String: String]

    /// Bytes.
    private static let longest = 4096

    init(_ settings: MailSettings, _ environment: [String: String]) {
        (self.settings, self.environment) = (settings, environment)
    }

    /// `nil` without a login. Throws a sentence in both languages.
    func read() throws(JobFault) -> String? {
        guard settings.user != nil else { return nil }
        if let name = settings.passwordVariable {
            guard let word = environment[name], !word.isEmpty else {
                throw JobFault(
                    english: "The password for mail should stand in the variable \(name), which is not set.",
                    polish: "Hasło do poczty miało być w zmiennej \(name), a nie jest ustawiona.")
            }
            return word
        }
        let path = Self.whole(settings.passwordFile ?? "", environment)
        try checkMode(path)
        guard let bytes = try? ReadFile.bytes(path, limit: Self.longest),
            let text = String(bytes: bytes, encoding: .utf8),
            let word = text.split(separator: "\n", omittingEmptySubsequences: false).first.map({
                $0.hasSuffix("\r") ? String($0.dropLast()) : String($0)
            }), !word.isEmpty
        else {
            throw JobFault(
                english: "The password for mail cannot be read from \(path).",
                polish: "Nie można odczytać hasła do poczty z \(path).")
        }
        return word
    }

    private func checkMode(_ path: String) throws(JobFault) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw JobFault(
                english: "There is no file \(path) with the password for mail.",
                polish: "Nie ma pliku \(path) z hasłem do poczty.")
        }
        guard status.st_mode & 0o077 == 0, status.st_uid == getuid() || status.st_uid == 0 else {
            throw JobFault(
                english: "Others can read \(path), the password for mail: chmod 600.",
                polish: "Inni mogą czytać \(path), hasło do poczty: chmod 600.")
        }
    }

    /// `~/` is the user's home.
    static func whole(_ path: String, _ environment: [String: String]) -> String {
        TypedPath.whole(path, home: environment["HOME"])
    }
}
