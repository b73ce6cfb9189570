package import Files
package import ServiceModel

/// Why a file is not kept, or not given back.
package enum BlobFault: Error, Hashable, Sendable {
    /// `size`, in bytes, is `nil` when nobody knows it: it was not read to its end.
    case tooLarge(path: String?, size: Int?, limit: Int)
    /// It became shorter or longer, or was written, while it was read.
    case changed(path: String)
    case missing(BlobHash)
    /// What lies there is not what was put there.
    case damaged(BlobHash)
    /// The store's own folder, or a file in it.
    case file(FileFault)
    /// The file that was to be kept.
    case source(FileFault)

    /// `isReading` says of a file whether it was to be read: a fault of the store's own folder is one of writing.
    package func sentence(_ language: Language, isReading: Bool = true) -> String {
        switch self {
        case .tooLarge(let path, let size, let limit):
            let most = language("at most \(Self.words(limit, language))", "najwyżej \(Self.words(limit, language))")
            let what = path ?? language("The file", "Plik")
            let size = size.map { " (\(Self.words($0, language)))" } ?? ""
            return language("\(what)\(size) is too large: \(most).", "\(what)\(size): za duży, \(most).")
        case .changed(let path):
            return language(
                "\(path) changed while it was read; nothing was kept.",
                "\(path) zmienił się podczas odczytu; niczego nie zachowano.")
        case .missing(let hash):
            return language(
                "The file \(hash.digits.prefix(12)) is missing beside the store.",
                "Obok magazynu brakuje pliku \(hash.digits.prefix(12)).")
        case .damaged(let hash):
            return language(
                "The file \(hash.digits.prefix(12)) beside the store is damaged.",
                "Plik \(hash.digits.prefix(12)) obok magazynu jest uszkodzony.")
        case .source(let fault): return fault.sentenceOfReading(language)
        case .file(let fault):
            return isReading ? fault.sentenceOfReading(language) : fault.sentenceOfWriting(language)
        }
    }

    /// A size in words, one decimal where it says something: 2.1 GB, 25 MB, 950 kB, 12 B. Thousands, not 1,024.
    package static func words(_ bytes: Int, _ language: Language) -> String {
        let units: [(Int, String)] = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")]
        guard let (unit, name) = units.first(where: { bytes >= $0.0 }) else { return "\(bytes) B" }
        let tenths = (bytes / (unit / 10) + (bytes % (unit / 10) * 2 >= unit / 10 ? 1 : 0))
        guard tenths < 100, !tenths.isMultiple(of: 10) else { return "\((tenths + 5) / 10) \(name)" }
        return "\(tenths / 10)\(language(".", ","))\(tenths % 10) \(name)"
    }
}
