/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Questions to the person at the screen, as a service, so that tests and other front ends can answer them. */
package org.jiedui.ui.prompts;
