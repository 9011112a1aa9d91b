/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jiedui.core.query.Query;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.books.KeptText;
import org.jiedui.evidence.comparison.ComparisonRow;
import org.jiedui.evidence.comparison.Verdict;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.testkit.SampleNumbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample document, beside what the samples of other modules book. */
class EvidenceSampleTest {

	@TempDir
	private Path folder;
	private OfficeBooks books;

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder);
		for (String module : List.of("funding", "labour", "consumption", "evidence")) {
			books.load(Path.of("../org.jiedui." + module + "/samples/hedong-diebu.json"));
		}
	}

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void eachFigureStandsWhereItSays() {
		Document document = (Document) books.session().load(Query.of(Literals.DOCUMENT)).getFirst();
		String text = KeptText.of(document);

		assertThat(books.figures()).hasSize(18).allSatisfy(figure -> {
			assertThat(text.substring(text.offsetByCodePoints(0, figure.getStart()), text.offsetByCodePoints(0, figure.getEnd()))).isEqualTo(figure.getText());
			assertThat(figure.getDocument()).isSameAs(document);
		});
		assertThat(books.engine().article(text).figures()).extracting(each -> each.start())
				.containsExactlyElementsOf(books.figures().stream().map(ReportedFigure::getStart).toList());
	}

	@Test
	void someAreDecidedAndTied() {
		assertThat(books.figure("8793亿元").getState()).isEqualTo(FigureState.DISPUTED);
		assertThat(books.figure("200万元").getEntry().getName()).isEqualTo("苹果产业展示中心");
		assertThat(books.figure("200万元").getDecidedBy()).isNotBlank();
	}

	@Test
	void theOverviewCountsWhatIsToBeDecided() throws Exception {
		assertThat(new SampleNumbers(EvidencePackage.eINSTANCE).of("hedong-diebu")).containsExactly("reportedFigures.undecided.timeless = 11");
	}

	@Test
	void claimsAreComparedWithTheSamplesOfOtherModules() {
		Map<Verdict, List<String>> texts = books.comparison().stream().collect(Collectors.groupingBy(ComparisonRow::verdict,
				Collectors.mapping(row -> row.sources().getFirst().text(), Collectors.toList())));

		assertThat(texts.get(Verdict.AGREES)).contains("1.25亿元", "5898万元", "200万元", "870万元", "3522万元", "3616万元", "3625万元", "1248人", "47家", "800余个",
				"178人");
		assertThat(texts.get(Verdict.DIFFERS)).isNull();
		assertThat(texts.get(Verdict.BASIS_OPEN)).contains("8793亿元");
	}
}
