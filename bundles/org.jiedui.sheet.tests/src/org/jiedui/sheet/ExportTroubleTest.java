/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.RowChoice;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Project;
import org.junit.jupiter.api.Test;

/** An export that does not work leaves what was there. */
class ExportTroubleTest extends ExportFixture {

	@Test
	void whoCancelsKeepsTheOldFile() throws IOException {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);
		Path old = Files.writeString(folder.resolve("book.xlsx"), "old");
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThatThrownBy(() -> export.export(order("book.xlsx"), monitor)).isInstanceOf(OperationCanceledException.class);

		assertThat(folder).isDirectoryContaining(old::equals).isDirectoryNotContaining(file -> !file.equals(old));
		assertThat(old).hasContent("old");
	}

	@Test
	void whoCancelsAmongTheRowsKeepsTheOldFile() {
		for (int number = 0; number < 2_000; number++) {
			programme.project("项目 " + number, project -> {
			});
		}
		books.saveTo(workspace);
		NullProgressMonitor monitor = new NullProgressMonitor();
		RowChoice choice = all(Literals.PROJECT).where(object -> {
			monitor.setCanceled(monitor.isCanceled() || ((Project) object).getName().endsWith(" 700"));
			return true;
		});

		for (String name : List.of("book.xlsx", "rows.csv")) {
			monitor.setCanceled(false);
			assertThatThrownBy(() -> export.export(order(name).only(choice), monitor)).isInstanceOf(OperationCanceledException.class);
			assertThat(folder).isEmptyDirectory();
		}
	}

	@Test
	void theProgressReachesItsEnd() throws Exception {
		programme.project("道路", project -> {
		});
		books.saveTo(workspace);
		double[] worked = new double[2];
		export.export(order("book.xlsx"), new NullProgressMonitor() {
			@Override
			public void beginTask(String name, int total) {
				worked[1] = total;
			}

			@Override
			public void internalWorked(double work) {
				worked[0] += work;
			}

			@Override
			public void worked(int work) {
				worked[0] += work;
			}
		});

		assertThat(worked[0]).isGreaterThan(0).isLessThanOrEqualTo(worked[1]);
	}

	@Test
	void emptyBooksAreNoReasonForAnEmptyFile() {
		assertThatThrownBy(this::workbook).isInstanceOf(ExchangeException.class).hasMessageContaining("帮扶协作");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void aLedgerWithoutRowsIsAFormToFill() throws Exception {
		books.saveTo(workspace);

		ReadBook book = workbook(all(Literals.PROJECT));

		assertThat(book.rows("帮扶项目")).isEmpty();
		assertThat(book.xml("帮扶项目")).contains("dataValidation").contains("<autoFilter ref=\"A1:");
		assertThat(Optional.of(book.stamp())).isPresent();
	}
}
