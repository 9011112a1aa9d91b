/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.query.Query;
import org.jiedui.core.query.Span;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Project;
import org.jiedui.ui.grid.Arrangement;
import org.jiedui.ui.grid.GroupKey;
import org.jiedui.ui.grid.PagedRowSource;
import org.jiedui.ui.grid.RowSections.Section;
import org.junit.jupiter.api.Test;

/** Only rows with errors, where not all rows are loaded. */
class PagedErrorsTest extends PagedRowsFixture {

	private static final Arrangement ERRORS = Arrangement.NONE.errorsOnly(true);

	private final FindingsStub findings = new FindingsStub();

	private void openWithFindings(int projects) {
		GridFixture.projects(projects).saveTo(workspace);
		source = new PagedRowSource(session, Query.of(P.getProject()), GridFixture.CHINESE, questions, findings);
		questions.answer();
	}

	private void find(Project project, Severity severity) {
		findings.add(new Finding("test", severity, project, P.getProgrammeRecord_Name(), "错"));
	}

	@Test
	void thoseThatWereLookedAtAreShownInOrderAndUnderFilters() {
		openWithFindings(350);
		assertThat(source.findsErrors()).isTrue();
		find(row(120), Severity.ERROR);
		find(row(7), Severity.ERROR);
		find(row(8), Severity.WARNING);
		arrange(ERRORS);
		assertThat(names(source.size())).containsExactly("项目7", "项目120");
		assertThat(source.total()).isEqualTo(350);
		arrange(filtered("name", "项目12").errorsOnly(true));
		assertThat(names(source.size())).containsExactly("项目120");
		arrange(ERRORS.ordered(List.of(new Arrangement.Order(column("budget"), false))));
		assertThat(names(source.size())).containsExactly("项目120", "项目7");
		arrange(Arrangement.NONE);
		assertThat(source.size()).isEqualTo(350);
	}

	@Test
	void rowsThatLeftTheSessionAreRemembered() {
		openWithFindings(8_000);
		find(row(0), Severity.ERROR);
		for (int position = 200; position < 8_000; position += 50) {
			row(position);
		}
		assertThat(loaded()).isLessThan(5_500);
		arrange(ERRORS);
		assertThat(names(source.size())).containsExactly("项目0");
	}

	@Test
	void groupsHaveOnlySuchRows() {
		openWithFindings(9);
		find(row(1), Severity.ERROR);
		find(row(4), Severity.ERROR);
		arrange(ERRORS.grouped(List.of(new GroupKey(column("place"), Span.VALUE))));
		assertThat(source.sections().all()).containsExactly(new Section(List.of("电尕镇"), 2));
		assertThat(names(source.size())).containsExactly("项目1", "项目4");
	}

	/** Nobody knows whether it is still wrong. */
	@Test
	void whatOthersChangeIsNotKnownUntilItIsLookedAt() {
		openWithFindings(9);
		Project wrong = row(3);
		ObjectId id = session.id(wrong).orElseThrow();
		find(wrong, Severity.ERROR);
		session.release(root -> false);
		try (Session other = workspace.openSession()) {
			Project there = (Project) other.load(Query.of(P.getProject())).get(3);
			other.editingDomain().getCommandStack().execute(SetCommand.create(other.editingDomain(), there, P.getProgrammeRecord_Name(), "改"));
			other.save("", null);
		}
		questions.answer();
		assertThat(session.find(id)).isEmpty();
		arrange(ERRORS);
		assertThat(source.size()).isZero();
	}
}
