package import DeskModel
import Files
import ServiceModel

extension ServiceDesk {
    /// Reads files that somebody named with the end of a visit, each by itself: what is wrong with one is said of it alone. A
    /// signature is understood; everything else is put beside the store, for the visit's command to attach. Throws only what the
    /// store says.
    package func read(_ files: [VisitFile]) throws -> [Result<VisitFileContent, Refusal>] {
        try files.map { file in
            do {
                return .success(try read(file))
            } catch let refusal as Refusal {
                return .failure(refusal)
            }
        }
    }

    private func read(_ file: VisitFile) throws -> VisitFileContent {
        // The file's own name says enough: whoever named it sees the path.
        let name = FileName.safe(file.path.split(separator: "/").last.map(String.init))
        let source = try FileFault.refused(name) { () throws(FileFault) in try ReadFile.opened(file.path) }
        defer { source.close() }
        switch file.use {
        case .strokes:
            let bytes = try FileFault.refused(name) { () throws(FileFault) in
                try ReadFile.bytes(of: source, name, limit: SignatureFile.limit)
            }
            return .strokes(try SignatureFile.strokes(in: bytes, called: name))
        case .photo: return .photo(try keep(source, called: name).asPhoto())
        case .receipt: return .receipt(try keep(source, called: name))
        }
    }
}

extension KeptFile {
    /// Itself where it is a picture. Throws `noPicture`: anything else would be on no report.
    func asPhoto() throws -> KeptFile {
        guard isPicture else { throw Refusal.documents(.noPicture(name: name)) }
        return self
    }
}

extension FileFault {
    /// What is wrong with a file that was to be read, as a refusal that calls it by its name.
    fileprivate static func refused<Value>(
        _ name: String, _ work: () throws(FileFault) -> Value
    ) throws -> Value {
        do throws(FileFault) {
            return try work()
        } catch {
            throw Refusal.documents(error.called(name).reason(of: name))
        }
    }

    private func reason(of name: String) -> DocumentsRefusal {
        switch self {
        case .missing: .notThere(name: name)
        case .tooLarge(_, let limit): .tooLarge(name: name, size: nil, limit: limit)
        case .noPermission, .notPlain, .diskFull, .linksWithoutEnd, .failed:
            .unreadable(english: sentenceOfReading(.english), polish: sentenceOfReading(.polish))
        }
    }
}
