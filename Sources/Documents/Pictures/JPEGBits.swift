import DeskModel

/// The bits of a scan, one behind the other (ITU-T T.81, F.2.2.5): the zero behind a byte of ones is left out, and a marker ends
/// them.
struct JPEGBits {
    private let bytes: [UInt8]
    /// Of the first byte that is not taken yet.
    private(set) var place: Int
    private var window: UInt64 = 0
    private var count = 0
    /// How many of them stand in no file: behind the last bit there are zeros.
    private var borrowed = 0

    /// Bytes that some cameras fill up with before a marker; more are what nobody wrote there.
    private static let mostLeft = 64

    init(_ bytes: [UInt8], from place: Int) {
        self.bytes = bytes
        self.place = place
    }

    /// More was taken than there is.
    var isOverdrawn: Bool { count < borrowed }

    /// So many bits, at most 16, without taking them.
    mutating func peek(_ number: Int) -> Int {
        if count < number { fill() }
        return Int(truncatingIfNeeded: window >> UInt64(count - number)) & ((1 << number) - 1)
    }

    mutating func skip(_ number: Int) {
        if count < number { fill() }
        count -= number
    }

    mutating func take(_ number: Int) -> Int {
        let bits = peek(number)
        count -= number
        return bits
    }

    private mutating func fill() {
        while count <= 48 {
            window <<= 8
            count += 8
            guard borrowed == 0, place < bytes.count else {
                borrowed += 8
                continue
            }
            let byte = bytes[place]
            if byte != 0xFF {
                place += 1
            } else if place + 1 < bytes.count, bytes[place + 1] == 0 {
                place += 2
            } else {
                borrowed += 8
                continue
            }
            window |= UInt64(byte)
        }
    }

    /// Goes to the marker behind the bits of a scan, or of a part of it. Throws `broken` where there were too few of them, or
    /// too many are left.
    mutating func marker() throws(PictureFault) -> UInt8 {
        guard !isOverdrawn else { throw .broken }
        var left = (count - borrowed) / 8
        while place + 1 < bytes.count, bytes[place] != 0xFF || bytes[place + 1] == 0 || bytes[place + 1] == 0xFF {
            place += 1
            left += 1
        }
        guard place + 1 < bytes.count, left <= Self.mostLeft else { throw .broken }
        (window, count, borrowed) = (0, 0, 0)
        return bytes[place + 1]
    }

    /// Goes on behind the marker at which it stands.
    mutating func pass() { place += 2 }
}
