/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.StatedBasis;
import org.jiedui.evidence.StatedQualifier;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.fixture.OfficeBooks;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts come into the books with all their figures, each tied to its place. */
class DocumentIntakeTest {

	private static final String TEXT = "2023年，河东区消费帮扶销售额3625万元，提供就业岗位800余个。";

	@TempDir
	private Path folder;
	private OfficeBooks books;

	@BeforeEach
	void open() throws Exception {
		books = OfficeBooks.in(folder);
	}

	@AfterEach
	void close() {
		books.close();
	}

	private List<Commit> commits() {
		return books.workspace().history(HistoryQuery.ofPart(books.programmeId().part(), 100));
	}

	@Test
	void documentAndFiguresAreOneCommit() throws Exception {
		int before = commits().size();

		books.take("简报", TEXT);

		assertThat(commits()).hasSize(before + 1);
		assertThat(books.session().isDirty()).isFalse();
		assertThat(books.workspace().count(Query.of(Literals.REPORTED_FIGURE))).isEqualTo(2);
	}

	@Test
	void figuresKeepWhatTheTextSays() throws Exception {
		books.take("简报", TEXT);

		ReportedFigure sales = books.figure("3625万元");
		assertThat(sales.getValue()).isEqualTo(Quantity.of(36_250_000));
		assertThat(sales.getUnit()).isEqualTo(Unit.YUAN);
		assertThat(sales.getIndicator()).isEqualTo("consumption_sales");
		assertThat(sales.getName()).isEqualTo("消费帮扶销售额");
		assertThat(sales.getBasis()).isEqualTo(StatedBasis.ANNUAL);
		assertThat(sales.getAsOf()).isEqualTo(PartialDate.of(2023));
		assertThat(sales.getState()).isEqualTo(FigureState.NEW);
		assertThat(TEXT.substring(sales.getStart(), sales.getEnd())).isEqualTo("3625万元");
		assertThat(books.figure("800余个").getQualifier()).isEqualTo(StatedQualifier.MORE);
	}

	@Test
	void theSameFileIsRefusedWithASentence() throws Exception {
		books.take("六月简报", TEXT);

		assertThatThrownBy(() -> books.take("又一份", TEXT)).isInstanceOfSatisfying(DocumentKeptException.class, refused -> {
			assertThat(refused.message(Locale.CHINESE)).contains("六月简报");
			assertThat(refused.message(Locale.ENGLISH)).contains("六月简报").contains("keeps this file already");
		});
		assertThat(books.workspace().count(Query.of(Literals.DOCUMENT))).isEqualTo(1);
	}

	@Test
	void repetitionsReferToTheFirst() throws Exception {
		String paragraph = "截至2023年底，河东区累计投入财政援助资金1.25亿元，支持了当地产业发展和民生改善。";
		books.take("简报", paragraph + "\n" + paragraph + "\n");

		assertThat(books.figures()).hasSize(2);
		assertThat(books.figures().getFirst().getRepeats()).isNull();
		assertThat(books.figures().getLast().getRepeats()).isSameAs(books.figures().getFirst());
	}

	@Test
	void aTextOfAnyLengthIsKeptAsItIs() throws Exception {
		String text = "消费帮扶销售额3625万元。\n" + "在很长的资料里也不丢字𠀀。\n".repeat(40_000);
		Document document = books.take("长篇", text);

		try (Session other = books.workspace().openSession()) {
			Document read = (Document) other.load(Query.of(Literals.DOCUMENT)).getFirst();
			assertThat(read.getPieces().size()).isGreaterThan(1);
			assertThat(KeptText.of(read)).isEqualTo(text);
			assertThat(KeptText.length(read)).isEqualTo(text.length());
			assertThat(read.getChecksum()).isEqualTo(document.getChecksum());
		}
	}

	@Test
	void whatIsReadAgainHasTheSamePlaces() throws Exception {
		Document document = books.take("简报", TEXT);

		Article again = new KeptArticles(books.engine().sources(), books.engine()::article).of(document);

		assertThat(again.figures()).extracting(figure -> figure.start())
				.containsExactlyElementsOf(books.figures().stream().map(ReportedFigure::getStart).toList());
	}

	@Test
	void relativeDatesNeedAnAnchor() throws Exception {
		String text = "去年9月，两地举办招聘会3场。";
		books.take("没有日期", text);
		assertThat(books.figure("3场").getAsOf()).isNull();

		books.take(Particulars.named("有日期").published(PartialDate.of(2024, 6)), text + "\n");
		assertThat(books.figures()).extracting(ReportedFigure::getAsOf).containsExactlyInAnyOrder(null, PartialDate.of(2023, 9));
	}

	@Test
	void takingInCanBeUndone() throws Exception {
		DocumentIntake intake = new DocumentIntake(books.names());
		DocumentDraft draft = intake.draft(books.session(), books.programme(), books.engine().article(TEXT), Particulars.named("简报"), FigureParties.NONE);

		books.execute(intake.add(books.session(), draft));
		assertThat(draft.document().eResource()).isNotNull();
		books.undo();
		assertThat(draft.document().eResource()).isNull();
		assertThat(books.session().isDirty()).isFalse();
		books.redo();
		assertThat(books.roots()).contains(draft.document()).containsAll(draft.figures());
	}
}
