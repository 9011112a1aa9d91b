/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jiedui.bench.Interleaved;
import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.Sources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ten megabytes of text at once, against the same amount in pieces of a hundred kilobytes: the ratio is that of the cost per character. */
@Component(service = Suite.class)
public final class ReadingCost implements Suite {

	private static final String NAME = "evidence.cost";
	private static final double GOAL = 1.5;
	private static final int SMALL = 100_000;
	private static final int TIMES = 100;

	private final Sources sources;
	private final Figures figures;

	/**
	 * @param sources reads texts
	 * @param figures finds their figures
	 */
	@Activate
	public ReadingCost(@Reference Sources sources, @Reference Figures figures) {
		this.sources = sources;
		this.figures = figures;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		byte[] small = text(SMALL);
		byte[] large = text(SMALL * TIMES);
		return List.of(new Interleaved().run(() -> () -> read(large), () -> () -> {
			for (int time = 0; time < TIMES; time++) {
				read(small);
			}
		}, 1, quick ? 1 : 3).measurement(NAME, "10 MB at once", GOAL, "cost per character against pieces of 100 kB", "large", "small"));
	}

	private void read(byte[] text) {
		try {
			if (figures.read(sources.read("report.txt", text)).figures().isEmpty()) {
				throw new IllegalStateException("No figure was found");
			}
		} catch (SourceException refused) {
			throw new IllegalStateException(refused.getMessage(), refused);
		}
	}

	/** Paragraphs that differ in their numbers, as long as wanted in UTF-8. */
	private static byte[] text(int bytes) {
		StringBuilder text = new StringBuilder(bytes / 2);
		int length = 0;
		for (int number = 1; length < bytes; number++) {
			String paragraph = """
					%d年，甲区为乙县安排协作资金%d万元，实施项目%d个，帮助%d余名脱贫群众就近就业，人均增收%d元。
					截至%d月底，累计选派教师%d名、医生%d名，培训技术人员%d人次；销售农产品%d.5万元，同比增长%d.3%%。
					""".formatted(2000 + number % 25, 100 + number, 1 + number % 40, 100 + number % 900, 1000 + number, 1 + number % 12, 1 + number % 30,
					2 + number % 30, number, 300 + number, number % 20);
			text.append(paragraph);
			length += paragraph.getBytes(StandardCharsets.UTF_8).length;
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}
}
