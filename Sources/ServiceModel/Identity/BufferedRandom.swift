import Glibc

/// The system's random numbers, fetched by the dozen: a call of the system for each identifier of a file with hundreds of
/// thousands of rows is felt.
package struct BufferedRandom: RandomNumberGenerator, Sendable {
    private var source = SystemRandomNumberGenerator()
    private var numbers: [UInt64] = []

    package init() {}

    package mutating func next() -> UInt64 {
        if let number = numbers.popLast() { return number }
        // 256 bytes are the most that one call gives.
        numbers = [UInt64](repeating: 0, count: 32)
        let isFilled = numbers.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) == 0 }
        if !isFilled { numbers = [source.next()] }
        return numbers.removeLast()
    }
}
