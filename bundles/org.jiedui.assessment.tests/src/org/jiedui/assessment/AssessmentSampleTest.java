/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.appraisal.Appraiser;
import org.jiedui.assessment.appraisal.Assumptions;
import org.jiedui.assessment.appraisal.Sentences;
import org.jiedui.assessment.rules.AssessmentIsOne;
import org.jiedui.assessment.rules.GradeFitsPoints;
import org.jiedui.assessment.rules.OwnPointsHaveEvidence;
import org.jiedui.assessment.rules.PointsWithinWeight;
import org.jiedui.assessment.rules.WeightsAreThoseOfSystem;
import org.jiedui.assessment.system.IndicatorSystem;
import org.jiedui.assessment.system.IndicatorSystems;
import org.jiedui.core.contribution.BundleFiles;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Validator;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Quantity;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** The assessment of 河东–迭部 for 2023 that comes with the module. */
class AssessmentSampleTest {

	@Test
	void theAssessmentGoesWithTheSystem() throws Exception {
		IndicatorSystems systems = new IndicatorSystems(BundleFiles.of(FrameworkUtil.getBundle(AssessmentPackage.class), "indicators"), List.of());
		try (Workspace workspace = MemoryWorkspace.open()) {
			load(workspace, Path.of("../../releng/samples/hedong-diebu.json"));
			load(workspace, Path.of("../org.jiedui.assessment/samples/hedong-diebu.json"));
			check(workspace, systems);
		}
	}

	private static void check(Workspace workspace, IndicatorSystems systems) {
		try (Session session = workspace.openSession()) {
			List<EObject> records = session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
			Assessment assessment = records.stream().filter(Assessment.class::isInstance).map(Assessment.class::cast).findFirst().orElseThrow();

			assertThat(assessment.getYear()).isEqualTo(2023);
			assertThat(assessment.getGrade()).isEqualTo("良好");
			assertThat(assessment.getTotal()).isEqualTo(Quantity.parse("81.23"));
			assertThat(assessment.getScores()).filteredOn(score -> score.getPoints() == null).extracting(Score::getIndicator)
					.containsExactly("industry.settled");
			tellsWhatFollows(session, assessment, systems.catalog().find(assessment.getSystem()).orElseThrow());
			assertThat(new Validator(List.of(new AssessmentIsOne(), new GradeFitsPoints(systems), new OwnPointsHaveEvidence(), new PointsWithinWeight(),
					new WeightsAreThoseOfSystem(systems))).validate(records, LocalDate.of(2024, 6, 30))).isEmpty();
		}
	}

	/** Of the plan, which is in the same sample whatever modules are installed. */
	private static void tellsWhatFollows(Session session, Assessment assessment, IndicatorSystem system) {
		Appraisal appraisal = new Appraiser(new Validator(List.of()), List.of()).appraise(session, assessment.getProgramme(), 2023, system,
				Optional.of(assessment), Assumptions.NONE);
		Appraised plan = appraisal.of(system.find("organisation.plan").orElseThrow());
		Score kept = assessment.getScores().stream().filter(score -> "organisation.plan".equals(score.getIndicator())).findFirst().orElseThrow();
		assertThat(kept.getValue()).isEqualTo(plan.value().orElseThrow().number());
		assertThat(kept.getComputation()).isEqualTo(new Sentences(Locale.CHINESE).say(plan.how()));
	}

	private static void load(Workspace workspace, Path file) throws Exception {
		try (Session session = workspace.openSession(); InputStream in = Files.newInputStream(file)) {
			new ProgrammeImport(session).read(in, file.toString());
			session.save("", null);
		}
	}
}
