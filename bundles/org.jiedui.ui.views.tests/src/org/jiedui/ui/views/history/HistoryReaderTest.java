/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.Village;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.views.SampleBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {

	private final SampleBooks books = new SampleBooks();
	private final HistoryReader reader = new HistoryReader(books.workspace(),
			new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.TEN_THOUSAND));

	@AfterEach
	void close() {
		books.close();
	}

	private List<HistoryRow> historyOf(Project project) {
		return reader.read(HistoryQuery.ofObject(books.session().id(project).orElseThrow(), 10)).rows();
	}

	@Test
	void tellsWhoChangedWhatFromWhatToWhat() {
		Project road = (Project) books.named("Road");
		var domain = books.session().editingDomain();
		domain.getCommandStack().execute(SetCommand.create(domain, road, JieduiPackage.Literals.PROJECT__AREA, AreaOfCooperation.LABOUR));
		books.session().save("corrected", null);
		HistoryRow newest = historyOf(road).getFirst();
		assertThat(newest.author()).isEqualTo(MemoryWorkspace.AUTHOR);
		assertThat(newest.reason()).isEqualTo("corrected");
		assertThat(newest.name()).isEqualTo("Road");
		assertThat(newest.field()).isEqualTo("Area");
		assertThat(newest.before()).isEqualTo("Industry");
		assertThat(newest.after()).isEqualTo("Labour");
	}

	@Test
	void tellsTheBeginning() {
		assertThat(historyOf((Project) books.named("Road"))).extracting(HistoryRow::field).containsExactly(Messages.added);
	}

	@Test
	void remembersTheNamesOfWhatIsGone() {
		Project road = (Project) books.named("Road");
		var id = books.session().id(road).orElseThrow();
		books.session().editingDomain().getCommandStack().execute(books.session().delete(List.of(road)));
		books.session().save("", null);
		HistoryRow newest = reader.read(HistoryQuery.ofObject(id, 10)).rows().getFirst();
		assertThat(newest.field()).isEqualTo(Messages.removed);
		assertThat(newest.name()).isEqualTo("Road");
	}

	@Test
	void countsWhatItDoesNotShowOfALargeSave() {
		List<Village> villages = Stream.generate(JieduiFactory.eINSTANCE::createVillage).limit(45).toList();
		villages.forEach(village -> village.setName("Village"));
		books.session().editingDomain().getCommandStack().execute(books.session().add(villages));
		books.session().save("", null);
		List<HistoryRow> rows = reader.read(HistoryQuery.ofPart(ObjectId.REGISTER, 1)).rows();
		assertThat(rows).hasSize(41);
		assertThat(rows.getFirst().name()).isEqualTo("Village");
		assertThat(rows.getLast().name()).isEqualTo(NLS.bind(Messages.moreObjects, 5));
	}

	@Test
	void pagesTellOfEverySaveOnce() {
		Project road = (Project) books.named("Road");
		var domain = books.session().editingDomain();
		for (AreaOfCooperation area : List.of(AreaOfCooperation.LABOUR, AreaOfCooperation.CONSUMPTION, AreaOfCooperation.LIVELIHOOD)) {
			domain.getCommandStack().execute(SetCommand.create(domain, road, JieduiPackage.Literals.PROJECT__AREA, area));
			books.session().save("", null);
		}
		HistoryQuery query = HistoryQuery.ofObject(books.session().id(road).orElseThrow(), 2);
		HistoryPage page = reader.read(query);
		assertThat(page.rows()).hasSize(2);
		page = page.with(reader.read(query.before(page.older().orElseThrow())));
		assertThat(page.rows()).extracting(HistoryRow::after).containsExactly("Livelihood", "Consumption", "Labour", "");
		page = page.with(reader.read(query.before(page.older().orElseThrow())));
		assertThat(page.rows()).hasSize(4);
		assertThat(page.older()).isEmpty();
	}
}
