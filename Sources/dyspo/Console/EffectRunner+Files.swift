import Configuration
import Console
import DeskModel
import Dispatch
import Files
import Foundation
import Logging
import Operations
import ServiceModel

/// Documents that are attached, shown and saved, and what the console keeps of itself.
extension EffectRunner {
    /// The bytes lie beside the store before the command names them.
    func attach(_ path: String, to owner: DocumentOwner, _ token: Int) {
        writeQueue.async { [self] in
            do {
                let kept = try desk.keep(fileAt: TypedPath.whole(path, home: home))
                write(token) { try $0.perform(AttachDocuments([kept], to: owner), by: $1) }
            } catch let failure as Failure {
                mailbox.post(.failed(token, failure.sentence(wording.language)))
            } catch let refusal as Refusal {
                mailbox.post(.performed(token, .failure(refusal)))
            } catch {
                guarded("attach", answering: token) { throw error }
            }
        }
    }

    func read(_ files: [VisitFile], _ token: Int) {
        fileQueue.async { [self] in
            let named = files.map { VisitFile($0.use, TypedPath.whole($0.path, home: home)) }
            guarded("files", answering: token) { mailbox.post(.filesRead(token, try desk.read(named))) }
        }
    }

    func show(_ document: Document) {
        detailQueue.async { [self] in
            guarded("document") {
                do {
                    _ = try viewer.show(document, try desk.bytes(of: document), waits: false)
                } catch let failure as Failure {
                    mailbox.post(.storeFailed(failure.sentence(wording.language)))
                }
            }
        }
    }

    /// A copy where nothing else lies; it is told when the disk has it.
    func save(_ document: Document, to path: String, _ token: Int) {
        put(at: path, token) { try $0.bytes(of: document) }
    }

    func write(_ export: UserExport, to path: String, _ token: Int) {
        let wording = wording
        put(at: path, token) { try ExportedText.bytes(of: export, to: path, $0, wording) }
    }

    private func put(at typed: String, _ token: Int, _ make: @escaping @Sendable (ServiceDesk) throws -> Data) {
        let path = TypedPath.whole(typed, home: home)
        detailQueue.async { [self] in
            guarded("save", answering: token) {
                do {
                    let bytes = try make(desk)
                    guard FileManager.default.contents(atPath: path) ?? bytes == bytes else {
                        throw Failure.refused(
                            english: "\(path) is there already and holds something else; nothing was saved.",
                            polish: "\(path) już istnieje i zawiera coś innego; niczego nie zapisano.")
                    }
                    try UserFile.write(bytes, to: path)
                    mailbox.post(.saved(token, path: path))
                } catch let failure as Failure {
                    mailbox.post(.failed(token, failure.sentence(wording.language)))
                }
            }
        }
    }

    /// What is folded may be lost: nobody has to be told.
    func keep(_ folds: [PageFold]) {
        detailQueue.async { [self] in
            do {
                try FoldFile.change(foldFile) { file in
                    for fold in folds { file.fold(fold.section, of: fold.page, fold.isFolded) }
                }
            } catch {
                log.error("\(error)", metadata: ["work": "folds"])
            }
        }
    }
}
