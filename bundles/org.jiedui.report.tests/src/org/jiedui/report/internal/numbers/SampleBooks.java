/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.numbers;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.assessment.AssessmentPackage;
import org.jiedui.consumption.ConsumptionPackage;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.funding.FundingPackage;
import org.jiedui.industry.IndustryPackage;
import org.jiedui.labour.LabourPackage;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Programme;
import org.jiedui.talent.TalentPackage;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.village.VillagePackage;

/** The five sample programmes with what modules add to them. */
final class SampleBooks {

	static final List<String> SAMPLES = List.of("zhengxiang-maoba", "hongshan-donghu-jianshi", "pujiang-luding", "hedong-diebu", "kunshan-bijiang");

	private static final List<EPackage> MODULES = List.of(FundingPackage.eINSTANCE, TalentPackage.eINSTANCE, LabourPackage.eINSTANCE,
			ConsumptionPackage.eINSTANCE, IndustryPackage.eINSTANCE, VillagePackage.eINSTANCE, AssessmentPackage.eINSTANCE);

	private SampleBooks() {
	}

	/** New books with one of the programmes. */
	static Workspace open(String sample) throws Exception {
		Workspace workspace = MemoryWorkspace.open();
		load(workspace, Path.of("../../releng/samples", sample + ".json"));
		for (EPackage module : MODULES) {
			Path file = Path.of("../org.jiedui." + module.getNsPrefix(), "samples", sample + ".json");
			if (Files.exists(file)) {
				load(workspace, file);
			}
		}
		return workspace;
	}

	private static void load(Workspace workspace, Path file) throws Exception {
		try (Session session = workspace.openSession(); InputStream in = Files.newInputStream(file)) {
			new ProgrammeImport(session).read(in, file.toString());
			session.save("", null);
		}
	}

	static Programme programme(Session session) {
		return (Programme) session.load(Query.of(Literals.PROGRAMME)).getFirst();
	}

	static Stream<Locale> languages() {
		return Stream.of(Locale.CHINESE, Locale.ENGLISH);
	}
}
