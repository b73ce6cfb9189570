import CCurl
import Foundation
import ServiceModel
import Synchronization

/// A connection to a mail server that is kept from one message to the next. One message at a time.
final class SmtpLine: Sendable {
    struct Answer {
        let code: Int
        let words: String
        let wasWhole: Bool
        let wasBrokenOff: Bool
        let talk: SmtpTalk
    }

    private struct Handle: @unchecked Sendable {
        // Only ever used under the lock.
        var line: OpaquePointer?
        /// Something went over it before.
        var isUsed = false
    }

    private let server: SmtpServer
    private let handle = Mutex(Handle())

    init(_ server: SmtpServer) { self.server = server }

    deinit { hangUp() }

    func hangUp() {
        handle.withLock { handle in
            dyspo_smtp_close(handle.line)
            handle = Handle()
        }
    }

    /// Without recipients nothing is sent. A connection that the server has closed meanwhile is no fault: where nothing was said of
    /// the message yet, it is said once more over a new one.
    func send(from sender: String, to recipients: [String], _ bytes: Data, mayEnd: () -> Bool) -> Answer {
        handle.withLock { handle in
            if handle.line == nil { handle.line = dyspo_smtp_open() }
            let wasUsed = handle.isUsed
            handle.isUsed = true
            var answer = talk(handle.line, sender, recipients, bytes, afresh: false, mayEnd)
            if answer.code > 0, answer.code != 28, wasUsed, !answer.wasWhole,
                answer.talk.replies.allSatisfy({ $0.code / 100 == 2 })
            {
                answer = talk(handle.line, sender, recipients, bytes, afresh: true, mayEnd)
            }
            return answer
        }
    }

    private func talk(
        _ line: OpaquePointer?, _ sender: String, _ recipients: [String], _ bytes: Data, afresh: Bool,
        _ mayEnd: () -> Bool
    ) -> Answer {
        withoutActuallyEscaping(mayEnd) { mayEnd in
            let question = Question(mayEnd)
            let context = Unmanaged.passUnretained(question).toOpaque()
            let answer = withServer { server in
                withPointers(recipients) { names in
                    bytes.withUnsafeBytes { raw in
                        dyspo_smtp_send(
                            line, server, sender, names, recipients.count,
                            raw.baseAddress?.assumingMemoryBound(to: UInt8.self), raw.count,
                            { Unmanaged<Question>.fromOpaque($0!).takeUnretainedValue().ask() ? 1 : 0 }, context,
                            afresh ? 1 : 0)
                    }
                }
            }
            withExtendedLifetime(question) {}
            defer { dyspo_smtp_forget(answer) }
            return Answer(answer)
        }
    }

    /// A question that C can ask.
    private final class Question {
        let ask: () -> Bool
        init(_ ask: @escaping () -> Bool) { self.ask = ask }
    }

    private func withServer<Result>(_ body: (UnsafePointer<dyspo_smtp_server>) -> Result) -> Result {
        let texts = [server.address, server.login?.user, server.login?.password, server.authorities]
        return withOptionalPointers(texts) { pointers in
            var described = dyspo_smtp_server()
            described.address = pointers[0]
            described.must_start_tls = server.security == .startTLS ? 1 : 0
            (described.user, described.password) = (pointers[1], pointers[2])
            described.authorities = pointers[3]
            described.connect_milliseconds = min(server.timeout, 20) * 1000
            described.milliseconds = server.timeout * 1000
            return body(&described)
        }
    }

    private func withPointers<Result>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        withOptionalPointers(texts) { pointers in pointers.withUnsafeBufferPointer { body($0.baseAddress) } }
    }

    private func withOptionalPointers<Result>(
        _ texts: [String?], _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        var pointers: [UnsafePointer<CChar>?] = []
        func next(_ rest: ArraySlice<String?>) -> Result {
            guard let first = rest.first else { return body(pointers) }
            guard let text = first else {
                pointers.append(nil)
                return next(rest.dropFirst())
            }
            return text.withCString { pointer in
                pointers.append(pointer)
                return next(rest.dropFirst())
            }
        }
        return next(texts[...])
    }
}

extension SmtpLine.Answer {
    fileprivate init(_ answer: dyspo_smtp_answer) {
        code = Int(answer.code)
        words = withUnsafeBytes(of: answer.words) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        wasWhole = answer.was_whole != 0
        wasBrokenOff = answer.was_broken_off != 0
        let said = answer.said.map {
            String(decoding: UnsafeRawBufferPointer(start: $0, count: answer.count), as: UTF8.self)
        }
        talk = SmtpTalk(said ?? "")
    }
}
