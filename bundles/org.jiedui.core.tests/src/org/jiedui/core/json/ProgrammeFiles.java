/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/** Short words for reading and writing programme files in tests. */
final class ProgrammeFiles {

	private ProgrammeFiles() {
	}

	static ImportResult load(Workspace workspace, String json) throws Exception {
		try (Session session = workspace.openSession()) {
			return load(new ProgrammeImport(session), session, json);
		}
	}

	static ImportResult load(ProgrammeImport reader, Session session, String json) throws Exception {
		ImportResult result = reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
		session.save("import", null);
		return result;
	}

	/** All programmes of a workspace. */
	static String write(Workspace workspace) throws IOException {
		return write(workspace, false);
	}

	static String write(Workspace workspace, boolean masked) throws IOException {
		try (Session session = workspace.openSession()) {
			ProgrammeExport export = new ProgrammeExport(session);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			var programmes = session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).stream().map(Programme.class::cast).toList();
			(masked ? export.masked() : export).write(programmes, out);
			return out.toString(StandardCharsets.UTF_8);
		}
	}

	/** A file with these parties, programme fields and records. */
	static String file(String parties, String programme, String records) {
		return """
				{
					"format": "jiedui-programme",
					"version": 1,
					"packages": { "core": "https://jiedui.org/core/1.0" },
					"parties": [ %s ],
					"programme": { "class": "Programme", "name": "河东–迭部" %s },
					"records": [ %s ]
				}
				""".formatted(parties, programme, records);
	}
}
