import DeskModel
import Foundation

/// Where the store is.
enum StorePath {
    /// `--store`, else `DYSPO_STORE`, else `$XDG_DATA_HOME/dyspo/dyspo.db` (XDG Base Directory Specification 0.8).
    static func chosen(_ option: String?, _ surroundings: Surroundings) throws -> String {
        if let given = option ?? surroundings.value("DYSPO_STORE") {
            guard !given.contains("://") else {
                throw Failure.usage(
                    english: "--store: only files can be stores; “\(given)” is an address.",
                    polish: "--store: bazą może być tylko plik; „\(given)” to adres.")
            }
            return URL(fileURLWithPath: given).path
        }
        let home = surroundings.value("HOME") ?? NSHomeDirectory()
        // A relative path there is invalid and to be ignored, says the specification.
        let data = surroundings.value("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/.local/share"
        return "\(data)/dyspo/dyspo.db"
    }
}
