/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.json.JsonExporter;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeImportJobTest {

	private final Workspace workspace = MemoryWorkspace.open();
	@TempDir
	private Path folder;
	private URL file;

	@BeforeEach
	void exportAProgramme() throws IOException, ExchangeException {
		BooksBuilder builder = new BooksBuilder();
		builder.programme("Kunshan");
		builder.saveTo(workspace);
		Path exported = folder.resolve("kunshan.json");
		ValueFormat format = new ValueFormat(new Labels(Locale.ENGLISH), MoneyScale.YUAN);
		new JsonExporter().export(new ExportOrder(workspace, exported, format).personal(true), null);
		file = exported.toUri().toURL();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private ProgrammeImportJob importing(boolean copies) {
		ProgrammeImportJob job = new ProgrammeImportJob("", workspace, List.of(file), copies);
		assertThat(job.run(new NullProgressMonitor()).isOK()).isTrue();
		return job;
	}

	private long programmes() {
		try (Session session = workspace.openSession()) {
			return session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).size();
		}
	}

	@Test
	void leavesOutAProgrammeThatIsThereAndSaysSo() {
		ProgrammeImportJob job = importing(false);
		assertThat(job.taken()).containsOnly(Map.entry(file, "Kunshan"));
		assertThat(job.first()).isEmpty();
		assertThat(programmes()).isEqualTo(1);
	}

	@Test
	void makesACopyWhereThatIsWanted() {
		ProgrammeImportJob job = importing(true);
		assertThat(job.taken()).isEmpty();
		assertThat(job.first()).isPresent();
		assertThat(programmes()).isEqualTo(2);
	}
}
