/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.shots;

/**
 * One picture: what is done before, and taking it.
 *
 * @param name of the picture, in plain words
 * @param play sets the scene, takes the picture and leaves the workbench as it was; fails with a runtime exception
 */
record Scene(String name, Runnable play) {
}
