internal import CNcurses
import TermCanvas

/// The characters that can be written, after the user's locale.
enum CharacterLocale {
    /// Sets the C library's character locale and says what it can show. A plain C locale and one that is not installed
    /// become C.UTF-8, because nearly every terminal is UTF-8; another code set the user chose is respected.
    static func establish(environment: [String: String]) -> GlyphSet {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let isInstalled = nc_character_locale(name) != 0
        if isInstalled, nc_codeset_is_utf8() != 0 { return .unicode }
        if isInstalled, name != "C", name != "POSIX" { return .ascii }
        let found = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "pl_PL.UTF-8"].contains { (name: String) in
            nc_character_locale(name) != 0 && nc_codeset_is_utf8() != 0
        }
        return found ? .unicode : .ascii
    }
}
