import Files
import Glibc

/// A lock on a folder itself (flock): shared by those who name a blob in it, alone for whoever removes some.
struct FolderLock {
    private let descriptor: Descriptor

    init(_ folder: String, _ kind: Int32) throws(BlobFault) {
        let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw .file(FileFault(SystemFault(code: errno), path: folder)) }
        descriptor = Descriptor(number)
        while flock(number, kind) != 0 {
            guard errno == EINTR else { break }
        }
    }

    func release() { descriptor.close() }
}
