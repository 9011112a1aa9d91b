/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.roundtrip;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/** Values of any data type, the awkward ones often; not the negative zero, which H2 takes for zero. The same random numbers give the same values. */
final class RandomValues {

	private static final List<String> TEXTS = List.of("", " ", "a", "甲乙丙", "it's \"quoted\"", "line\nline\r\n\ttab",
			"\\ / % _ ? {0}", "🙂 𠮷", "null",
			"\u0001\u007f\u2028\ufeff", "\ufffe\uffff\u0085", " spaces around ", "长".repeat(5_000));
	private static final List<Long> NUMBERS = List.of(0L, 1L, -1L, 7L, (long) Byte.MIN_VALUE, (long) Short.MAX_VALUE, (long) Integer.MIN_VALUE,
			Long.MAX_VALUE, Long.MIN_VALUE);
	private static final List<Double> FRACTIONS = List.of(0.0, 0.1, -1e300, Double.MIN_VALUE, 1.0 / 3, Double.MAX_VALUE, Double.NaN,
			Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
	private static final List<String> DECIMALS = List.of("0", "1.50", "-0.0000000001", "12345678901234567890.123456789", "100", "1E+3",
			"-" + "9".repeat(100), "0." + "1".repeat(100), "1E-90");
	/** Around the reform of the calendar, before our era, and where a year has more digits than usual. */
	private static final List<String> DAYS = List.of("1582-10-10", "1500-03-01", "0001-01-01", "0000-12-31", "-0099-02-28",
			"9999-12-31", "+12345-06-07");
	private static final List<Long> MOMENTS = List.of(0L, -1L, -12_219_292_800_001L, -30_000_000_000_000L, 253_402_300_800_000L);
	private static final List<String> FIGURES = List.of("0", "1.5", "3500000.50", "-12", "1234567890123456789.0123456789", "100");

	private final Random random;

	RandomValues(Random random) {
		this.random = random;
	}

	/** Never null. */
	Object of(EDataType type) {
		if (type instanceof EEnum choice) {
			return EcoreUtil.createFromString(choice, any(choice.getELiterals()).getLiteral());
		}
		Class<?> javaType = type.getInstanceClass();
		return switch (javaType.getSimpleName()) {
			case "String" -> random.nextBoolean() ? any(TEXTS) : "text " + random.nextInt(1000);
			case "boolean", "Boolean" -> random.nextBoolean();
			case "byte", "Byte" -> (byte) number();
			case "char", "Character" -> any(List.of('a', '中', '\'', ' ', '\u0001', '7', '\u0000', '\uffff', '\ud83d'));
			case "short", "Short" -> (short) number();
			case "int", "Integer" -> (int) number();
			case "long", "Long" -> number();
			case "float", "Float" -> any(FRACTIONS).floatValue();
			case "double", "Double" -> any(FRACTIONS);
			case "BigDecimal" -> new BigDecimal(any(DECIMALS));
			case "BigInteger" -> BigInteger.valueOf(number()).multiply(BigInteger.valueOf(number()));
			case "byte[]" -> bytes();
			case "Date" -> new Date(random.nextBoolean() ? any(MOMENTS) : random.nextInt() * 1000L + random.nextInt(1000));
			case "LocalDate" -> random.nextInt(4) == 0 ? LocalDate.parse(any(DAYS))
					: LocalDate.of(1800 + random.nextInt(400), 1 + random.nextInt(12), 1 + random.nextInt(28));
			case "PartialDate" -> partialDate();
			case "Money" -> new Money(new BigDecimal(any(FIGURES)), any(List.of(Qualifier.values())));
			case "Quantity" -> new Quantity(new BigDecimal(any(FIGURES)), any(List.of(Qualifier.values())));
			case "Unit" -> any(List.of(Unit.PERSON_TIMES, new Unit("亩"), new Unit("万元/年")));
			case "URI" -> URI.create(any(List.of("https://example.org/a?b=c#d", "mailto:a@example.org", "relative/path", "")));
			default -> throw new IllegalArgumentException("No values of " + javaType);
		};
	}

	private long number() {
		return random.nextBoolean() ? any(NUMBERS) : random.nextInt(100);
	}

	private byte[] bytes() {
		byte[] bytes = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(300)];
		random.nextBytes(bytes);
		return bytes;
	}

	private PartialDate partialDate() {
		int year = 1950 + random.nextInt(100);
		return switch (random.nextInt(3)) {
			case 0 -> PartialDate.of(year);
			case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
			default -> PartialDate.parse(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)).toString());
		};
	}

	<T> T any(List<? extends T> all) {
		return all.get(random.nextInt(all.size()));
	}
}
