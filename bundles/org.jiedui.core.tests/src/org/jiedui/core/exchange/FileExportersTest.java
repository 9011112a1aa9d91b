/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.jiedui.core.spi.exchange.FileExporter;
import org.junit.jupiter.api.Test;

class FileExportersTest {

	private final FileExporter tables = exporter("xlsx", "csv");
	private final FileExporter programmes = exporter("json");
	private final FileExporters exporters = new FileExporters(List.of(programmes, tables));

	private static FileExporter exporter(String... endings) {
		FileExporter exporter = mock(FileExporter.class);
		when(exporter.endings()).thenReturn(Set.of(endings));
		return exporter;
	}

	@Test
	void theEndingOfTheNameDecides() {
		assertThat(exporters.of(Path.of("folder", "2024.Kunshan.XLSX"))).contains(tables);
		assertThat(exporters.of(Path.of("Kunshan.json"))).contains(programmes);
		assertThat(exporters.of(Path.of("Kunshan.docx"))).isEmpty();
		assertThat(exporters.of(Path.of("Kunshan"))).isEmpty();
	}

	@Test
	void knowsAllEndings() {
		assertThat(exporters.endings()).containsExactly("csv", "json", "xlsx");
	}

	@Test
	void anExporterThatGoesIsNotFoundAnyMore() {
		exporters.removeExporter(tables);
		assertThat(exporters.endings()).containsExactly("json");
	}
}
