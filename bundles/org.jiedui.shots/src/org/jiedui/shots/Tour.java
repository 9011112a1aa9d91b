/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

import java.util.List;
import java.util.stream.Stream;

import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.ProgrammeEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All scenes, one after the other. A scene that fails is logged, its picture is missing, and the tour goes on. */
final class Tour {

	private static final Logger LOG = LoggerFactory.getLogger(Tour.class);
	/** Part of the name of the sample programme that is shown: it has two helpers and something of everything. */
	private static final String SHOWN = "建始";
	/** Part of the name of the sample programme that has plans of several years. */
	private static final String PLANNED = "迭部";
	/** The system property with the names of the scenes to be played, with commas between them. */
	private static final String ONLY = "jiedui.shots.only";

	private final Stage stage;
	private final Camera camera;
	private final Hand hand;

	Tour(Stage stage, Camera camera) {
		this.stage = stage;
		this.camera = camera;
		hand = new Hand(stage);
	}

	void run() {
		Shown shown = new Shown(stage, hand, () -> part(SHOWN));
		LookScenes looks = new LookScenes(stage, camera, hand, shown);
		Shown planned = new Shown(stage, hand, () -> part(PLANNED));
		FollowUpScenes followUp = new FollowUpScenes(stage, camera, hand, planned, looks);
		List<Scene> scenes = Stream.of(followUp.first(), new EditorScenes(stage, camera, hand, shown, planned).scenes(), new OverviewScenes(stage, camera, hand).scenes(),
				new ViewScenes(stage, camera, hand, shown).scenes(), new DialogScenes(stage, camera, hand, shown).scenes(),
				new EvidenceScenes(stage, camera, hand, shown).scenes(), new ImportScenes(stage, camera, hand, shown).scenes(),
				new ViewsScenes(stage, camera, hand, shown, looks).scenes(), looks.scenes(), new PlanScenes(stage, camera, hand, planned).scenes(),
				new AssessmentScenes(stage, camera, hand, planned, looks).scenes(), followUp.scenes())
				.flatMap(List::stream).filter(scene -> isWanted(scene.name())).toList();
		camera.announce(scenes.stream().map(Scene::name).toList());
		stage.until("the programmes are read", () -> !stage.service(Books.class).programmes().isEmpty());
		if (!isWanted(followUp.first().getFirst().name())) {
			FollowUpScenes.silence();
		}
		scenes.forEach(Tour::play);
	}

	/** All, unless the property names some. */
	private static boolean isWanted(String scene) {
		String only = System.getProperty(ONLY, "");
		return only.isEmpty() || List.of(only.split(",")).contains(scene);
	}

	private static void play(Scene scene) {
		try {
			scene.play().run();
		} catch (RuntimeException e) {
			LOG.error("No picture {}", scene.name(), e);
		}
	}

	private int part(String name) {
		return stage.ask(() -> stage.service(Books.class).programmes().stream().filter(entry -> entry.name().contains(name)).findFirst())
				.map(ProgrammeEntry::part).orElseThrow(() -> new IllegalStateException("The workspace has no sample programme " + name));
	}
}
