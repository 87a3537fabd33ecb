//! Exact decimal numbers for money.

use std::fmt;

/// An exact decimal number: `units` divided by ten to the power `scale`.
///
/// Trailing zeros are dropped, so that equal amounts compare equal.
///
/// In JSON it is a number. One that programs would round, since it is no whole number and has more digits than a binary
/// float can tell apart (about 16), is a string of its decimal digits, such as `"12345678901234.5678"`. Both are read,
/// and every amount comes back as it was.
///
/// ```
/// use jobpost::Amount;
/// assert_eq!(Amount::new(1_950, 2), Amount::new(195, 1));
/// assert_eq!(Amount::new(1_950, 2).to_string(), "19.5");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    units: i64,
    scale: u8,
}

impl Amount {
    /// The number `units / 10^scale`; a scale over 18 is cut to 18.
    #[must_use]
    pub const fn new(mut units: i64, mut scale: u8) -> Self {
        if scale > 18 {
            scale = 18;
        }
        while scale > 0 && units % 10 == 0 {
            units /= 10;
            scale -= 1;
        }
        Self { units, scale }
    }

    /// The digits of the number without its decimal point.
    #[must_use]
    pub const fn units(self) -> i64 {
        self.units
    }

    /// How many of the digits stand behind the decimal point.
    #[must_use]
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The product with a whole number, or `None` where it does not fit.
    #[must_use]
    pub const fn times(self, factor: i64) -> Option<Self> {
        match self.units.checked_mul(factor) {
            Some(units) => Some(Self::new(units, self.scale)),
            None => None,
        }
    }

    /// The product with another amount, or `None` where it does not fit.
    pub(crate) fn by(self, factor: Self) -> Option<Self> {
        let scale = self.scale.checked_add(factor.scale).filter(|scale| *scale <= 18)?;
        Some(Self::new(self.units.checked_mul(factor.units)?, scale))
    }

    /// The nearest binary float, for display and rough comparison only.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        self.units as f64 / 10f64.powi(i32::from(self.scale))
    }
}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Amount {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let widen = |a: Self| i128::from(a.units) * 10i128.pow(18 - u32::from(a.scale));
        widen(*self).cmp(&widen(*other))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let digits = self.units.unsigned_abs().to_string();
        let scale = usize::from(self.scale);
        if scale == 0 {
            return write!(f, "{sign}{digits}");
        }
        let padded = format!("{digits:0>width$}", width = scale + 1);
        let (whole, part) = padded.split_at(padded.len() - scale);
        write!(f, "{sign}{whole}.{part}")
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::Amount;
    use serde::de::{Deserialize, Deserializer, Error, Visitor};
    use serde::ser::{Serialize, Serializer};
    use std::fmt;

    impl Amount {
        /// The number that decimal digits state, where it can be held exactly.
        fn of_digits(text: &str) -> Option<Self> {
            let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
            let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
            let some = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            if !some(whole) || !some(part) {
                return None;
            }
            // Zeros at the end are none of the digits that must fit.
            let part = part.trim_end_matches('0');
            let scale = u8::try_from(part.len()).ok().filter(|scale| *scale <= 18)?;
            Some(Self::new(format!("{sign}{whole}{part}").parse().ok()?, scale))
        }

        /// The float that is written as this very number and that every reader takes for it; none where no float is.
        fn as_float(self) -> Option<f64> {
            // Digits that a float holds as a whole number are divided by a power of ten in one step; with more of them
            // some readers of JSON are off by the last bit, serde_json's default among them.
            const WHOLE: u64 = 1 << f64::MANTISSA_DIGITS;
            if self.units.unsigned_abs() > WHOLE {
                return None;
            }
            let float: f64 = self.to_string().parse().ok()?;
            // The shortest decimal that names a float is the one that is written and read.
            (Self::of_digits(&float.to_string()) == Some(self)).then_some(float)
        }
    }

    impl Serialize for Amount {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self.as_float() {
                _ if self.scale == 0 => serializer.serialize_i64(self.units),
                Some(float) => serializer.serialize_f64(float),
                None => serializer.collect_str(self),
            }
        }
    }

    impl<'de> Deserialize<'de> for Amount {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Digits)
        }
    }

    /// Reads an amount from a number or from its digits.
    struct Digits;

    impl Visitor<'_> for Digits {
        type Value = Amount;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a decimal number of at most 18 digits behind its point, as a number or as a string")
        }

        fn visit_i64<E: Error>(self, whole: i64) -> Result<Amount, E> {
            Ok(Amount::new(whole, 0))
        }

        fn visit_u64<E: Error>(self, whole: u64) -> Result<Amount, E> {
            let whole = i64::try_from(whole).map_err(|_| E::custom(format_args!("{whole} is too great an amount")))?;
            Ok(Amount::new(whole, 0))
        }

        fn visit_f64<E: Error>(self, float: f64) -> Result<Amount, E> {
            self.visit_str(&float.to_string())
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Amount, E> {
            Amount::of_digits(text)
                .ok_or_else(|| E::custom(format_args!("`{text}` is no amount that can be held exactly")))
        }
    }
}

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::Amount;
    use proptest::prelude::*;

    #[track_caller]
    fn check(amount: Amount, json: &str) {
        assert_eq!(serde_json::to_string(&amount).unwrap(), json, "{amount:?}");
        assert_eq!(serde_json::from_str::<Amount>(json).unwrap(), amount, "{json}");
    }

    #[test]
    fn amounts_come_back_from_json() {
        check(Amount::new(0, 3), "0");
        check(Amount::new(62_000, 0), "62000");
        check(Amount::new(255, 1), "25.5");
        check(Amount::new(-1_999, 2), "-19.99");
        check(Amount::new(1, 7), "1e-7");
        check(Amount::new(9_007_199_254_740_993, 0), "9007199254740993");
        check(Amount::new(i64::MAX, 0), "9223372036854775807");
        check(Amount::new(i64::MIN, 0), "-9223372036854775808");
        check(Amount::new(123_456_789_012_345_678, 4), "\"12345678901234.5678\"");
        check(Amount::new(i64::MAX, 18), "\"9.223372036854775807\"");
        check(Amount::new(i64::MIN, 1), "\"-922337203685477580.8\"");
    }

    /// What another program writes.
    #[test]
    fn amounts_are_read_as_numbers_and_as_strings() {
        #[track_caller]
        fn check(json: &str, expected: Option<Amount>) {
            assert_eq!(serde_json::from_str::<Amount>(json).ok(), expected, "{json}");
        }
        check("25.50", Some(Amount::new(255, 1)));
        check("1e3", Some(Amount::new(1_000, 0)));
        check("\"25.50\"", Some(Amount::new(255, 1)));
        check("\"-0007\"", Some(Amount::new(-7, 0)));
        check("\"0.1000000000000000000000\"", Some(Amount::new(1, 1)));
        check("9223372036854775808", None);
        check("1e19", None);
        check("1e-19", None);
        check("\"\"", None);
        check("\".5\"", None);
        check("\"5.\"", None);
        check("\"+5\"", None);
        check("\"--5\"", None);
        check("\"5 000\"", None);
        check("\"1e3\"", None);
        check("null", None);
    }

    proptest! {
        #[test]
        fn every_amount_comes_back_from_json(units in any::<i64>(), shift in 0u32..64, scale in 0u8..=18) {
            let amount = Amount::new(units >> shift, scale);
            let json = serde_json::to_string(&amount).unwrap();
            prop_assert_eq!(serde_json::from_str::<Amount>(&json).unwrap(), amount, "{}", json);
            // Through a value, as programs in between read it.
            let value: serde_json::Value = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(serde_json::from_value::<Amount>(value).unwrap(), amount, "{}", json);
        }
    }
}
