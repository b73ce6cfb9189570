import CCurl
import Foundation
import Geography

/// One question to a road engine, asked again after a growing while when nobody answers.
struct RoadRequest {
    let url: URL
    let options: RoadOptions

    /// What to say when nobody answers at an address: perhaps nobody was asked.
    static func silence(of address: String) -> RoadEngineFault {
        dyspo_can_get() == 0 ? .libraryMissing : .silent(address)
    }

    /// Nil when nobody answers, or nothing can be asked.
    func answer() -> Data? {
        guard dyspo_can_get() != 0 else { return nil }
        for attempt in 0...options.retries {
            if attempt > 0 { Thread.sleep(forTimeInterval: min(5, 0.2 * Double(1 << (attempt - 1)))) }
            if let data = attemptOnce() { return data }
        }
        return nil
    }

    /// Nil when there is no connection, no whole answer in time, or an answer that says to try again. A server that
    /// sends a byte now and then is as slow as one that sends none: the time counts from the question.
    private func attemptOnce() -> Data? {
        let answer = dyspo_get(url.absoluteString, max(1, Int(options.timeout * 1000)))
        defer { dyspo_forget(answer) }
        guard answer.status > 0, answer.status < 500, answer.status != 429 else { return nil }
        return answer.bytes.map { Data(bytes: $0, count: answer.count) } ?? Data()
    }
}
