import Blobs
import DeskModel
import Files
import ServiceModel

extension BlobFault {
    /// Runs what works on files beside the store; what is wrong becomes a refusal that calls the file by its name.
    static func refused<Value>(_ name: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let fault as BlobFault {
            throw Refusal.documents(fault.reason(of: name))
        } catch let fault as FileFault {
            throw Refusal.documents(BlobFault.file(fault).reason(of: name))
        }
    }

    private func reason(of name: String) -> DocumentsRefusal {
        switch self {
        case .tooLarge(_, let size, let limit): .tooLarge(name: name, size: size, limit: limit)
        case .changed: .changed(name: name)
        case .missing: .missing(name: name)
        case .damaged: .damaged(name: name)
        case .source: .unreadable(english: sentence(.english), polish: sentence(.polish))
        case .file: .disk(english: sentence(.english, isReading: false), polish: sentence(.polish, isReading: false))
        }
    }
}
