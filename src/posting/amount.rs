//! Exact decimal numbers for money.

use std::fmt;

/// An exact decimal number: `units` divided by ten to the power `scale`.
///
/// Trailing zeros are dropped, so that equal amounts compare equal.
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
impl serde::Serialize for Amount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.scale == 0 { serializer.serialize_i64(self.units) } else { serializer.serialize_f64(self.to_f64()) }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Amount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        // The shortest decimal that prints the float is the decimal that was written.
        let text = f64::deserialize(deserializer)?.to_string();
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let units = format!("{whole}{part}").parse().map_err(D::Error::custom)?;
        let scale = u8::try_from(part.len()).map_err(D::Error::custom)?;
        Ok(Self::new(units, scale))
    }
}
